package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.B5;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.spi.ClassLists;
import org.junit.jupiter.api.Test;

/** Anne is in 5A until the end of September, nowhere for ten days, then in 5B until November; Bruno leaves from 5A. */
class ClassFramesTest {

    private static final DateRange PERIOD = days("2026-09-01", "2026-11-29");
    private static final Map<ClassRef, Map<PersonId, DateRange>> MEMBERS = Map.of(
            A5,
            Map.of(ANNE, days("2026-09-01", "2026-09-30"), BRUNO, days("2026-09-01", "2026-10-16")),
            B5,
            Map.of(ANNE, days("2026-10-11", "2026-11-06")));

    private final ClassFrames frames = new ClassFrames(SETUP, new Lists());

    private static DateRange days(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    private Set<PersonId> staying(ClassRef schoolClass) {
        return frames.staying(schoolClass, PERIOD).days().keySet();
    }

    @Test
    void who_goes_on_in_another_class_is_of_the_last_one_alone() {
        assertThat(staying(A5)).containsExactly(BRUNO);
        assertThat(staying(B5)).containsExactly(ANNE);
    }

    private static final class Lists implements ClassLists {

        @Override
        public Belonging pupils(Audience audience, DateRange days) {
            var there = new HashMap<PersonId, List<DateRange>>();
            MEMBERS.forEach((schoolClass, members) -> members.forEach((pupil, range) -> {
                if (audience.equals(new Audience.OfClass(schoolClass)) && range.overlaps(days)) {
                    there.put(pupil, List.of(range));
                }
            }));
            return new Belonging(there);
        }

        @Override
        public Map<PersonId, ClassRef> classes(Collection<PersonId> pupils, LocalDate day) {
            var classes = new HashMap<PersonId, ClassRef>();
            MEMBERS.forEach((schoolClass, members) -> members.forEach((pupil, range) -> {
                if (pupils.contains(pupil) && range.contains(day)) {
                    classes.put(pupil, schoolClass);
                }
            }));
            return classes;
        }

        @Override
        public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
            return Set.of();
        }
    }
}
