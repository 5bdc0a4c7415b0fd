package org.ent4j.timetable.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.timetable.OneWeek.ALL;
import static org.ent4j.timetable.OneWeek.lesson;

import java.time.DayOfWeek;
import java.util.List;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.rapprochement.HostTie;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.junit.jupiter.api.Test;

/** Anne Lefèvre (p1) and the class 6A (c1) are known to the directory. */
class ServiceCheckTest {

    private static final ItemRef ANNE = new ItemRef(ItemKind.TEACHER, "p1");
    private static final ItemRef CLASS_6A = new ItemRef(ItemKind.CLASS, "c1");

    @Test
    void a_service_with_its_lessons_is_whole_whether_or_not_the_subject_is_known() {
        assertThat(gaps(HostTie.of(ANNE, CLASS_6A))).isEmpty();
        assertThat(gaps(new HostTie(ANNE, CLASS_6A, "020700"))).isEmpty();
    }

    @Test
    void a_service_of_somebody_else_is_without_a_lesson_and_the_lessons_without_a_service() {
        var gaps = gaps(HostTie.of(new ItemRef(ItemKind.TEACHER, "p2"), CLASS_6A));

        assertThat(gaps)
                .extracting(gap -> Messages.render(gap, Lang.FR))
                .containsExactly(
                        "sans service dans l'annuaire : Lefevre Anne, 6A (6 séances)",
                        "sans cours dans l'emploi du temps : p2, 6A");
    }

    @Test
    void a_directory_without_any_service_says_nothing() {
        assertThat(gaps()).isEmpty();
    }

    private static List<ServiceGap> gaps(HostTie... ties) {
        var file = OneWeek.file(lesson(DayOfWeek.MONDAY, "08:30", "09:25", "M1", ALL, "T1", "C1"));
        return ServiceCheck.of(OneWeek.published(file), OneWeek.host(), List.of(ties));
    }
}
