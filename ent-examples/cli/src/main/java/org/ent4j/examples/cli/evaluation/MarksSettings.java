package org.ent4j.examples.cli.evaluation;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.markbook.AveragesSeen;
import org.ent4j.viescolaire.markbook.FamilyPolicy;
import org.ent4j.viescolaire.markbook.Visibility;

/** Reads what a school lets families see: {@code {"marks": true, "details": true, "averages": "AFTER_THE_COUNCIL", …}}. */
final class MarksSettings {

    private MarksSettings() {}

    static Visibility of(JsonInput json, DateRange period) {
        var policy = json.find("settings").map(MarksSettings::policy).orElseGet(FamilyPolicy::usual);
        var council = json.child("period").find("council").map(each -> each.day("2026-11-30"));
        var published = json.find("published").filter(each -> !each.isNothing()).map(each -> each.day("2026-12-04"));
        return policy.of(period, council, published);
    }

    private static FamilyPolicy policy(JsonInput json) {
        json.onlyFields("marks", "levels", "details", "classFigures", "fewestForFigures", "averages");
        var usual = FamilyPolicy.usual();
        return new FamilyPolicy(
                flag(json, "marks"),
                flag(json, "levels"),
                flag(json, "details"),
                flag(json, "classFigures"),
                json.find("fewestForFigures").map(each -> each.number(1, 99)).orElse(usual.fewestForFigures()),
                json.find("averages")
                        .map(each -> each.parsed(AveragesSeen::valueOf, names()))
                        .orElse(usual.averages()));
    }

    private static String names() {
        return Arrays.stream(AveragesSeen.values()).map(AveragesSeen::name).collect(Collectors.joining("\", \""));
    }

    private static boolean flag(JsonInput json, String field) {
        return json.find(field).map(JsonInput::flag).orElse(true);
    }
}
