package org.ent4j.examples.host;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/** The timetable of a school for a year, as folders name it: {@code 0880054F-2026}. */
public record SchoolYearKey(Uai uai, SchoolYear year) {

    private static final Pattern NAME = Pattern.compile("([0-9]{7}[A-Z])-([0-9]{4})");

    public static Optional<SchoolYearKey> parse(String name) {
        var match = NAME.matcher(name);
        return match.matches()
                ? Optional.of(
                        new SchoolYearKey(new Uai(match.group(1)), new SchoolYear(Integer.parseInt(match.group(2)))))
                : Optional.empty();
    }

    public StructureId structure() {
        return new StructureId(uai.value());
    }

    @Override
    public String toString() {
        return uai + "-" + year.start();
    }
}
