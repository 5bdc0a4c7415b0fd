package org.ent4j.timetable.feed.expcours;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.feed.NamedDefect;
import org.ent4j.timetable.feed.internal.AudienceText;
import org.ent4j.timetable.feed.internal.NamedLesson;
import org.ent4j.timetable.feed.internal.Names;
import org.ent4j.timetable.feed.temporal.When;

/** A {@code Cours} as written: its columns by their names. */
record ExpCoursRow(Map<String, String> columns, SourceLocation where) {

    static final Set<String> COLUMNS = Set.of(
            "NUMERO",
            "DUREE",
            "FREQUENCE",
            "MAT_CODE",
            "MAT_LIBELLE",
            "PROF_NOM",
            "PROF_PRENOM",
            "CLASSE",
            "SALLE",
            "ALTERNANCE",
            "MODALITE",
            "CO-ENS.",
            "POND.",
            "JOUR",
            "H.DEBUT",
            "EFFECTIF");

    private static final Set<String> YES = Set.of("O", "OUI", "1", "TRUE", "VRAI");

    /** @param unknown hears of each column that the format does not have */
    static ExpCoursRow read(XmlFeed xml, Consumer<String> unknown) {
        var row = xml.here();
        var number = xml.attribute("numero").orElse("");
        var columns = new HashMap<String, String>();
        xml.children(name -> {
            if (COLUMNS.contains(name)) {
                columns.put(name, Names.trimmed(xml.text()));
            } else {
                unknown.accept(name);
            }
        });
        var id = number.isEmpty() ? columns.getOrDefault("NUMERO", "") : number;
        return new ExpCoursRow(columns, row.element(("Cours " + id).strip()));
    }

    private String get(String column) {
        return columns.getOrDefault(column, "");
    }

    When.Labels labels() {
        var frequency = get("FREQUENCE");
        return new When.Labels(
                get("JOUR"), get("H.DEBUT"), get("DUREE"), frequency.isEmpty() ? get("ALTERNANCE") : frequency);
    }

    NamedLesson lesson(When when, Consumer<Issue> issues) {
        var audience = AudienceText.parse(get("CLASSE"));
        if (audience.isBroken()) {
            issues.accept(Issue.warning(where, new NamedDefect.BadAudience(get("CLASSE"))));
        }
        return new NamedLesson(
                when,
                get("MAT_CODE"),
                get("MAT_LIBELLE"),
                teachers(issues),
                audience.classes(),
                audience.groups(),
                Names.list(get("SALLE")),
                YES.contains(get("CO-ENS.").toUpperCase(Locale.ROOT)),
                where);
    }

    /** Those who teach together may stand in one row, parted by commas in both columns. */
    private List<PersonName> teachers(Consumer<Issue> issues) {
        var names = get("PROF_NOM").split(",", -1);
        var firstNames = get("PROF_PRENOM").split(",", -1);
        if (names.length != firstNames.length && !get("PROF_PRENOM").isEmpty()) {
            issues.accept(Issue.warning(where, new ExpCoursDefect.UnevenNames(get("PROF_NOM"), get("PROF_PRENOM"))));
        }
        var teachers = new ArrayList<PersonName>();
        for (var i = 0; i < names.length; i++) {
            var first = names.length == firstNames.length ? Names.trimmed(firstNames[i]) : "";
            var name = PersonName.of(Names.trimmed(names[i]), first);
            if (!name.display().isEmpty()) {
                teachers.add(name);
            }
        }
        return teachers;
    }
}
