package org.ent4j.examples.cli.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.brevet.BrevetFrom2026;
import org.ent4j.viescolaire.brevet.BrevetUntil2025;

/** Reads candidates of a session of the brevet; docs/schema/evaluations-brevet-file.schema.json says how. */
record BrevetFile(int session, List<Candidate> candidates) {

    /** The first with 800 points in all (to be confirmed in the arrêté of 31 December 2015 as it was changed). */
    private static final int FIRST = 2018;

    private static final int LAST = 2999;
    private static final int FIRST_OF_THE_NEW_RULE = 2026;
    private static final int DIGITS = 9;

    static BrevetFile of(JsonInput json) {
        var session = json.onlyFields("session", "pupils").child("session").number(FIRST, LAST);
        var candidates = new ArrayList<Candidate>();
        var ids = new HashSet<String>();
        for (var each : json.children("pupils")) {
            var candidate = session < FIRST_OF_THE_NEW_RULE ? until2025(each) : from2026(each);
            if (!ids.add(candidate.id())) {
                throw each.child("id").unusable("1 × id");
            }
            candidates.add(candidate);
        }
        return new BrevetFile(session, candidates);
    }

    Label source() {
        return session < FIRST_OF_THE_NEW_RULE ? BrevetUntil2025.SOURCE : BrevetFrom2026.SOURCE;
    }

    private static Candidate until2025(JsonInput json) {
        json.onlyFields("id", "name", "socle", "complement", "epreuves");
        return new Candidate.Until2025(
                id(json),
                name(json),
                json.children("socle").stream().map(level -> level.number(1, 4)).toList(),
                json.find("complement")
                        .map(each -> each.parsed(BrevetUntil2025.Complement::valueOf, "REACHED\", \"EXCEEDED")),
                epreuves(json, BrevetUntil2025.Epreuve.class));
    }

    private static Candidate from2026(JsonInput json) {
        json.onlyFields("id", "name", "compulsory", "facultative", "epreuves");
        return new Candidate.From2026(
                id(json),
                name(json),
                averages(json.children("compulsory")),
                averages(json.find("facultative").map(JsonInput::elements).orElse(List.of())),
                epreuves(json, BrevetFrom2026.Epreuve.class));
    }

    private static String id(JsonInput json) {
        return json.child("id").text("e1");
    }

    private static String name(JsonInput json) {
        return json.child("name").text("Lefèvre Zoë");
    }

    private static Map<String, BigDecimal> averages(List<JsonInput> list) {
        var averages = new LinkedHashMap<String, BigDecimal>();
        for (var each : list) {
            each.onlyFields("subject", "average");
            if (averages.putIfAbsent(each.child("subject").text("Français"), number(each.child("average"))) != null) {
                throw each.child("subject").unusable("1 × subject");
            }
        }
        return averages;
    }

    private static <E extends Enum<E>> Map<E, BigDecimal> epreuves(JsonInput json, Class<E> kind) {
        var names = Stream.of(kind.getEnumConstants()).map(Enum::name).toArray(String[]::new);
        var all = json.child("epreuves").onlyFields(names);
        var marks = new EnumMap<E, BigDecimal>(kind);
        for (var epreuve : kind.getEnumConstants()) {
            mark(all, epreuve.name()).ifPresent(mark -> marks.put(epreuve, mark));
        }
        return marks;
    }

    /** Nothing when it was not sat yet. */
    private static Optional<BigDecimal> mark(JsonInput epreuves, String name) {
        return epreuves.find(name).filter(each -> !each.isNothing()).map(BrevetFile::number);
    }

    private static BigDecimal number(JsonInput json) {
        return json.decimal(DIGITS).orElseThrow(() -> json.unusable("12.5"));
    }
}
