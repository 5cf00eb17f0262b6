#pragma once

#include <QImage>
#include <QString>

namespace turndown::ui {

/// The pictures of all screens that were accepted, small: a fifth of each side, in fewer colours. Enough to see that
/// something moved, changed its colour or its words; little enough to be kept with the code.
///
/// They hold only where letters are drawn as where they were made: with the same Qt and the same fonts.
class PictureBook {
public:
    /// `accepted` is where they are kept; what differs is put into `differing`.
    PictureBook(const QString& accepted, const QString& differing);

    /// Why nothing can be compared here; empty: it can.
    [[nodiscard]] QString whyNot() const;

    /// What is wrong with this picture of a screen, in a sentence; empty: it is as accepted. Where something is, the
    /// picture as it is now, as it was accepted and the difference are put beside each other in one file.
    [[nodiscard]] QString compare(const QString& name, const QImage& screen) const;

    /// From now on the screen shall look like this.
    void accept(const QString& name, const QImage& screen) const;
    /// Forgets all that was accepted; the next ones are made with what is here.
    void startAnew() const;

private:
    [[nodiscard]] QString pathOf(const QString& name) const;

    QString m_accepted;
    QString m_differing;
};

/// A picture of a screen as it is kept.
[[nodiscard]] QImage reduced(const QImage& screen);

/// The share of the pixels that an eye would say differ, 0 … 1; sizes that differ are 1. `marked` becomes the second
/// picture, paler, with what differs in red.
[[nodiscard]] double differingShare(const QImage& one, const QImage& other, QImage& marked);

} // namespace turndown::ui
