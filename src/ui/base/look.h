#pragma once
// How the desktop looks: palette, type, distances, icons. The colours with a meaning are the same in light
// and dark.

#include <QColor>
#include <QFont>
#include <QIcon>

class QApplication;

namespace michi::ui {

inline constexpr int kGrid = 8;             // pixels; distances are multiples
inline constexpr int kControlHeight = 28;   // pixels, at least
inline constexpr double kBodySize = 11;     // points
inline constexpr double kHeadingSize = 14;  // points

enum class Scheme { System, Light, Dark };

/// Style, palette and font of the whole program.
void dress(QApplication& application, Scheme scheme);
bool isDark();

QFont headingFont();
/// Of words that say what is wrong, on the window's ground.
QColor problemColour();

namespace colour {
inline const QColor kAccent{0x00, 0x5A, 0xB5};
inline const QColor kWithin{0x2C, 0x7F, 0xB8};
inline const QColor kBeyond{0xF6, 0xAA, 0x00};
inline const QColor kUnreachable{0x99, 0x00, 0x99};
inline const QColor kNoData{0x9E, 0x9E, 0x9E};
inline const QColor kSelection{0xFF, 0x00, 0x7F};
inline const QColor kDisaster{0xB0, 0x00, 0x20};
/// Priority S, A, B, C; grey for anything else.
QColor ofPriority(const std::string& priorityClass);
/// within, beyond, unreachable; grey for anything else.
QColor ofReach(const std::string& reached);
}  // namespace colour

/// An icon of the theme by its freedesktop name ("zoom-in"), else ours of the same name, else an empty one.
QIcon icon(const char* name);

}  // namespace michi::ui
