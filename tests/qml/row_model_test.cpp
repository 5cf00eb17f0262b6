#include "mobile/ui/row_model.hpp"
#include "tests/support/catch.hpp"

#include <QStringList>

using namespace turndown::ui;

namespace {

/// A list of cards that writes down what it announces.
struct Heard {
    RowModel model{{"state", "who"}};
    QStringList announced;

    Heard()
    {
        model.setRows({{"1203", {"dirty", ""}}, {"1205", {"dirty", ""}}, {"1207", {"cleaning", "Li"}}});
        QObject::connect(&model, &RowModel::rowsInserted, &model,
                         [this](const QModelIndex&, int row) { announced << QString{"came %1"}.arg(row); });
        QObject::connect(&model, &RowModel::rowsRemoved, &model,
                         [this](const QModelIndex&, int row) { announced << QString{"went %1"}.arg(row); });
        QObject::connect(&model, &RowModel::rowsMoved, &model,
                         [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
                             announced << QString{"moved %1 to %2"}.arg(from).arg(to);
                         });
        QObject::connect(&model, &RowModel::dataChanged, &model,
                         [this](const QModelIndex& first, const QModelIndex&, const QList<int>& roles) {
                             announced << QString{"changed %1 in %2"}.arg(first.row()).arg(roles.size());
                         });
    }
};

} // namespace

SCENARIO("a list tells exactly which of its rows are another")
{
    GIVEN("three rooms on the list")
    {
        Heard list;

        WHEN("nothing is new")
        {
            list.model.setRows(list.model.rows());
            THEN("nothing is announced")
            {
                CHECK(list.announced.isEmpty());
            }
        }
        WHEN("one room is cleaned")
        {
            list.model.setRows({{"1203", {"clean", ""}}, {"1205", {"dirty", ""}}, {"1207", {"cleaning", "Li"}}});
            THEN("one row changed, in one role")
            {
                CHECK(list.announced == QStringList{"changed 0 in 1"});
            }
        }
        WHEN("a room leaves and another comes")
        {
            list.model.setRows({{"1205", {"dirty", ""}}, {"1207", {"cleaning", "Li"}}, {"1209", {"dirty", ""}}});
            THEN("just those are announced")
            {
                CHECK(list.announced == QStringList{"went 0", "came 2"});
            }
        }
        WHEN("two rooms leave and two others come between")
        {
            list.model.setRows({{"1207", {"cleaning", "Li"}}, {"1208", {"dirty", ""}}, {"1209", {"dirty", ""}}});
            THEN("neighbours leave together and come together")
            {
                CHECK(list.announced == QStringList{"went 0", "came 1"});
                CHECK(list.model.count() == 3);
                CHECK(list.model.value(2, "key").toString() == "1209");
            }
        }
        WHEN("somebody asks for other rooms, of which there are fewer")
        {
            list.model.setOtherRows({{"1301", {"dirty", ""}}, {"1302", {"clean", ""}}});
            THEN("the cards that are there show them, and what is left over goes")
            {
                CHECK(list.announced == QStringList{"went 2", "changed 0 in 0"}); // In no role by name: in all.
                CHECK(list.model.value(1, "key").toString() == "1302");
                CHECK(list.model.value(1, "state").toString() == "clean");
                CHECK(list.model.count() == 2);
            }
        }
        WHEN("somebody asks for other rooms, of which there are more")
        {
            list.model.setOtherRows({{"1301", {}}, {"1302", {}}, {"1303", {}}, {"1304", {}}});
            THEN("the cards that are there show the first of them, and the others come")
            {
                CHECK(list.announced == QStringList{"changed 0 in 0", "came 3"});
                CHECK(list.model.value(3, "key").toString() == "1304");
            }
        }
        WHEN("the last becomes the first")
        {
            list.model.setRows({{"1207", {"cleaning", "Li"}}, {"1203", {"dirty", ""}}, {"1205", {"dirty", ""}}});
            THEN("it moves, and nothing else does")
            {
                CHECK(list.announced == QStringList{"moved 2 to 0"});
                CHECK(list.model.value(0, "key").toString() == "1207");
            }
        }
    }
}
