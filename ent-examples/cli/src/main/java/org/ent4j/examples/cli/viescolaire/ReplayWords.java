package org.ent4j.examples.cli.viescolaire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ent4j.examples.replay.Scenario;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.alert.AlertType;

/** A refusal as it is told of a scenario: people by their names, alerts by their words. */
record ReplayWords(Scenario scenario, Lang lang) {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}-])(?<!\\p{L}['’])";
    private static final String AFTER = "(?![\\p{L}\\p{N}-])(?!['’]\\p{L})";

    String told(String sentence) {
        var told = sentence;
        for (var type : AlertType.values()) {
            told = told.replace(
                    "/" + type.name(), " (%s)".formatted(type.label().in(lang)));
        }
        for (var person : scenario.names().keySet()) {
            told = key(person).matcher(told).replaceAll(Matcher.quoteReplacement(scenario.name(person)));
        }
        return told;
    }

    /** Not within a longer word, nor one that is cut short before the next: that of « l'appel » is none. */
    private static Pattern key(PersonId person) {
        return Pattern.compile(BEFORE + Pattern.quote(person.value()) + AFTER);
    }
}
