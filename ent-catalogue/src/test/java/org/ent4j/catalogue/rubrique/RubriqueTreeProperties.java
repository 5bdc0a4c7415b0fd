package org.ent4j.catalogue.rubrique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;

class RubriqueTreeProperties {

    private static final Scope SCHOOL = Scope.school(new StructureId("0570001A"));
    private static final int COUNT = 8;

    private static RubriqueId id(int number) {
        return new RubriqueId("r" + number);
    }

    private static Rubrique rubrique(int number, RubriqueKind kind, RubriquePlace place) {
        return Rubrique.builder()
                .id(id(number))
                .scope(SCHOOL)
                .label("Rubrique " + number)
                .kind(kind)
                .place(place)
                .build();
    }

    private static RubriqueMoves moves(RubriqueTree tree) {
        return new RubriqueMoves(tree, any -> true, any -> true, RubriquePolicy.usual());
    }

    /** Whatever is moved wherever, in whatever order: nothing ends up below itself. */
    @Property(tries = 200)
    void no_moves_make_a_cycle(
            @ForAll @Size(min = 10, max = 40) List<@IntRange(max = COUNT * COUNT - 1) Integer> deeds) {
        var all = new TreeMap<RubriqueId, Rubrique>();
        for (var number = 0; number < COUNT; number++) {
            all.put(id(number), rubrique(number, RubriqueKind.PERMANENT, RubriquePlace.NOWHERE));
        }
        for (var deed : deeds) {
            var one = Optional.ofNullable(all.get(id(deed / COUNT))).orElseThrow();
            var to = id(deed % COUNT);
            var wouldBeACycle = isBelow(all, to, one.id());
            var moved = moves(RubriqueTree.of(all.values())).move(one, RubriquePlace.under(to));

            if (wouldBeACycle) {
                assertThat(moved.getLeft().rules()).contains("CAT-RUB-03");
            }
            moved.peek(after -> all.put(after.id(), after));
            Statistics.collect(wouldBeACycle ? "cycle" : moved.isRight() ? "moved" : "too deep");
        }
        assertThat(RubriqueTree.of(all.values()).inOrder()).hasSize(COUNT);
        Statistics.coverage(covered -> {
            covered.check("cycle").percentage(share -> share > 8);
            covered.check("moved").percentage(share -> share > 30);
        });
    }

    /** By going up, step by step: another way than that of the tree. */
    private static boolean isBelow(TreeMap<RubriqueId, Rubrique> all, RubriqueId from, RubriqueId wanted) {
        var at = Optional.of(from);
        var seen = new HashSet<RubriqueId>();
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(wanted)) {
                return true;
            }
            at = Optional.ofNullable(all.get(at.get()))
                    .flatMap(each -> each.place().parent());
        }
        return false;
    }

    /** After the end of a year, what is permanent is there and hangs on nothing that is gone. */
    @Property(tries = 200)
    void what_is_permanent_survives_the_year(
            @ForAll @Size(COUNT) List<@IntRange(max = 2) Integer> kinds,
            @ForAll @Size(COUNT) List<@IntRange(max = 9) Integer> parents) {
        var all = new ArrayList<Kept<Rubrique>>();
        for (var number = 0; number < COUNT; number++) {
            var place = parents.get(number) < number
                    ? RubriquePlace.under(id(parents.get(number)))
                    : RubriquePlace.inService("s" + number);
            all.add(new Kept<>(rubrique(number, RubriqueKind.values()[kinds.get(number)], place), 1));
        }
        var plan = YearPlan.of(SCHOOL, new SchoolYear(2026), all);

        var gone = plan.of(YearFate.ARCHIVED).stream().map(YearLine::id).toList();
        assertThat(plan.lines()).hasSize(COUNT);
        for (var line : plan.lines()) {
            assertThat(line.fate() == YearFate.ARCHIVED).isEqualTo(line.kind() != RubriqueKind.PERMANENT);
            if (line.fate() != YearFate.ARCHIVED) {
                assertThat(line.to().parent().filter(gone::contains)).isEmpty();
                assertThat(line.to()).isNotEqualTo(RubriquePlace.NOWHERE);
            }
        }
        Statistics.collect(plan.of(YearFate.MOVED_UP).isEmpty() ? "nothing moved" : "moved up");
        Statistics.coverage(covered -> covered.check("moved up").percentage(share -> share > 20));
    }
}
