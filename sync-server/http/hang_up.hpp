#pragma once

namespace turndown::server {

/// How a connection is ended from our side.
enum class HangUp {
    Listening, ///< Nothing more is read; what is being answered still goes out.
    All,       ///< Nothing goes either way any more.
};

/// Ends every connection that this process has at its own port. The library knows its connections only on the threads that
/// serve them, each of which waits for up to its time-out until somebody at the other end says more.
void hangUpAt(int port, HangUp how);

} // namespace turndown::server
