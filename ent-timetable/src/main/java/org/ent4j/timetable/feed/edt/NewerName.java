package org.ent4j.timetable.feed.edt;

import java.util.Arrays;
import java.util.Optional;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * Elements and attributes that exports newer than version 1.1 add and that are not kept. No schema describes them: they
 * are known from the files of schools and from those who read them.
 */
enum NewerName {
    /**
     * Weeks, on a resource or on a lesson; those of a resource that has no others are taken for its weeks. What they add to
     * others is to be confirmed with a real file.
     */
    INCLUSION("SemainesInclusion", Severity.WARNING, "des semaines ajoutées à des cours", "weeks added to lessons"),
    STAFF("Personnel", Severity.WARNING, "des personnels qui n'enseignent pas", "staff who do not teach"),
    PUPIL(
            "Eleve",
            Severity.WARNING,
            "des élèves nommés un à un dans des groupes ou des cours",
            "pupils named one by one in groups or lessons"),
    EQUIPMENT("Materiel", Severity.INFO, "des matériels", "equipment"),
    TAG("Etiquette", Severity.INFO, "des étiquettes", "tags"),
    PERIOD("Periode", Severity.INFO, "des périodes", "periods");

    private final String name;
    private final Severity severity;
    private final Label label;

    NewerName(String name, Severity severity, String fr, String en) {
        this.name = name;
        this.severity = severity;
        this.label = Label.of(fr, en);
    }

    static Optional<NewerName> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name.equals(name)).findFirst();
    }

    String attribute() {
        return name;
    }

    /** Whether such elements stand in a section of that name: {@code Personnels}. */
    static boolean isSection(String name) {
        return Arrays.stream(values()).anyMatch(each -> name.equals(each.name + "s"));
    }

    /** What is said of all of them together. */
    Issue issue(SourceLocation first, int count) {
        return new Issue(severity, first, new EdtDefect.NotKept(name, label, count));
    }
}
