#pragma once

#include "mobile/ui/hotel.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <thread>

namespace turndown::ui {

/// Makes this tablet one of the hotel's, with the address and the code that the office gave. The only thing here that
/// needs the network; it is asked on a thread of its own, and the screen stays alive. Main thread otherwise.
class Enrolment : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the app")
    Q_PROPERTY(bool needed READ isNeeded NOTIFY changed FINAL)
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed FINAL)
    /// Why not: `refused unreachable malformed storage`; empty: not asked, or no trouble.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL) ///< The same as a sentence of the program.

public:
    /// Asks the server; called on another thread.
    using Ask = std::function<Result<tablet::SyncNews>(const std::string& url, const std::string& code)>;

    /// `enrolled` is called on the main thread when it has worked.
    Enrolment(Hotel& hotel, Ask ask, std::function<void()> enrolled, QObject* parent = nullptr);
    ~Enrolment() override;

    Q_INVOKABLE void enrol(const QString& url, const QString& code);
    /// Forgets the refusal: something else is being typed.
    Q_INVOKABLE void forget();

    [[nodiscard]] bool isNeeded() const { return m_needed; }
    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] const QString& refusal() const { return m_refusal; }
    [[nodiscard]] const QString& detail() const { return m_detail; }

signals:
    void changed();

private:
    void hear(const Result<tablet::SyncNews>& answer);

    Hotel& m_hotel;
    Ask m_ask;
    std::function<void()> m_enrolled;
    std::thread m_asker;
    bool m_needed = true;
    bool m_asking = false;
    QString m_refusal;
    QString m_detail;
};

} // namespace turndown::ui
