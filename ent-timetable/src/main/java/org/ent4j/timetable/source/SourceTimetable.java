package org.ent4j.timetable.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** The timetable of one school for one year, as a file has it. */
@EntStyle
@Value.Immutable
public interface SourceTimetable {

    /**
     * What wrote it: {@code "EDT"}, {@code "STS"}, {@code "UDT"}, {@code "EXP_COURS"}, {@code "CSV"} or {@code "ICAL"};
     * decisions are kept per source.
     */
    String source();

    /** Maybe a fictitious one: its letter is not checked here. */
    Uai uai();

    SchoolYear year();

    /** The days of the year, when the file says them. */
    Optional<DateRange> period();

    /** The Monday from which the weeks of all masks count. */
    LocalDate firstDayOfWeek1();

    SourceGrid grid();

    List<SourceSubject> subjects();

    List<SourceTeacher> teachers();

    List<SourceClass> classes();

    List<SourceGroup> groups();

    List<SourceRoom> rooms();

    List<SourcePupil> pupils();

    List<SourceLesson> lessons();

    /** Items that are named in the file and declared in none of its sections; they are in the lists above all the same. */
    Set<ItemRef> cited();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a timetable; source, uai, year, first day and grid are required. */
    final class Builder extends ImmutableSourceTimetable.Builder {}
}
