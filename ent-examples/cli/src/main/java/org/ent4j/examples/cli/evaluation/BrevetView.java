package org.ent4j.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.brevet.BrevetReason;
import org.ent4j.viescolaire.brevet.BrevetResult;

/** Results of a session of the brevet, for people and for programs. */
record BrevetView(BrevetFile file) {

    /** "No" when a result cannot be computed; a candidate who is refused has a result. */
    Answer answer(Output output) {
        var isWhole = file.candidates().stream().allMatch(each -> each.result().isRight());
        return Answer.of(isWhole, json(), lines(output.lang()));
    }

    private Map<String, Object> json() {
        var results = new ArrayList<Map<String, Object>>();
        var missing = new ArrayList<Map<String, Object>>();
        file.candidates()
                .forEach(each -> each.result()
                        .peek(result -> results.add(json(each, result)))
                        .peekLeft(reason -> missing.add(json(each, reason))));
        var json = new LinkedHashMap<String, Object>();
        json.put("session", file.session());
        json.put("source", json(file.source()));
        json.put("results", results);
        json.put("withoutResult", missing);
        return json;
    }

    private static Map<String, Object> json(Candidate candidate, BrevetResult result) {
        var json = who(candidate);
        json.put("total", Candidate.shown(result.total()));
        json.put("outOf", result.outOf().toPlainString());
        json.put("passed", result.mention().isPassed());
        var mention = new LinkedHashMap<String, Object>();
        mention.put("code", result.mention().name());
        mention.putAll(json(result.mention().label()));
        json.put("mention", mention);
        json.put("parts", result.parts().stream().map(BrevetView::json).toList());
        var account = new LinkedHashMap<String, Object>();
        account.put("fr", candidate.account(result, Lang.FR));
        account.put("en", candidate.account(result, Lang.EN));
        json.put("account", account);
        return json;
    }

    private static Map<String, Object> json(BrevetResult.Part part) {
        var json = json(part.label());
        json.put("value", Candidate.shown(part.value()));
        json.put("outOf", part.outOf().toPlainString());
        return json;
    }

    private static Map<String, Object> json(Candidate candidate, BrevetReason reason) {
        var json = who(candidate);
        json.put("reason", ReasonsView.json(reason));
        return json;
    }

    private static Map<String, Object> who(Candidate candidate) {
        var json = new LinkedHashMap<String, Object>();
        json.put("pupil", candidate.id());
        json.put("name", candidate.name());
        return json;
    }

    private static Map<String, Object> json(Label label) {
        var json = new LinkedHashMap<String, Object>();
        json.put("fr", label.fr());
        json.put("en", label.en());
        return json;
    }

    private List<String> lines(Lang lang) {
        var lines = new ArrayList<String>();
        lines.add(Label.of("Brevet, session %d : %s", "Brevet, session of %d: %s")
                .in(lang)
                .formatted(file.session(), file.source().in(lang)));
        file.candidates()
                .forEach(each -> lines.addAll(each.result()
                        .fold(reason -> List.of(line(each, reason, lang)), result -> lines(each, result, lang))));
        return lines;
    }

    private static List<String> lines(Candidate candidate, BrevetResult result, Lang lang) {
        var lines = new ArrayList<String>();
        lines.add(Label.of("%s : %s, %s sur %s", "%s: %s, %s out of %s")
                .in(lang)
                .formatted(
                        candidate.name(),
                        result.mention().label().in(lang),
                        Candidate.shown(result.total(), lang),
                        result.outOf().toPlainString()));
        candidate.account(result, lang).forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static String line(Candidate candidate, BrevetReason reason, Lang lang) {
        return Label.of("%s : pas de résultat, %s", "%s: no result, %s")
                .in(lang)
                .formatted(candidate.name(), Messages.render(reason, lang));
    }
}
