package org.ent4j.examples.cli.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.matching.MatchScore;
import org.ent4j.model.matching.MatchedPair;
import org.ent4j.model.matching.Thresholds;
import org.ent4j.model.matching.Verdict;
import org.ent4j.model.matching.Weighed;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;

/** Pairs of records for people and for programs: ids, scores and reasons, no names. */
final class MatchView {

    private static final double DECIMALS = 1e6;

    private MatchView() {}

    static Answer answer(List<MatchedPair> pairs, Output output) {
        var json = new LinkedHashMap<String, Object>();
        json.put("pairs", pairs.stream().map(MatchView::json).toList());
        return Answer.done(json, lines(pairs, output));
    }

    private static Map<String, Object> json(MatchedPair pair) {
        var json = new LinkedHashMap<String, Object>();
        json.put("a", pair.first().key());
        json.put("b", pair.second().key());
        json.put("score", Math.floor(pair.score().probability() * DECIMALS) / DECIMALS);
        json.put("decision", decision(pair.score()).name());
        json.put("reasons", pair.score().reasons().stream().map(MatchView::json).toList());
        return json;
    }

    private static Map<String, Object> json(Reason reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", reason.code());
        if (reason instanceof Weighed weighed) {
            json.put("bits", Math.round(weighed.contribution() * 100) / 100.0);
        }
        json.put("fr", Messages.render(reason, Lang.FR));
        json.put("en", Messages.render(reason, Lang.EN));
        return json;
    }

    private static Verdict decision(MatchScore score) {
        return Thresholds.standard().decision(score);
    }

    private static List<String> lines(List<MatchedPair> pairs, Output output) {
        var lines = new ArrayList<String>();
        var sure = pairs.stream()
                .filter(pair -> decision(pair.score()) == Verdict.DUPLICATE)
                .count();
        lines.add(output.in("%d paire(s) : %d doublon(s), %d à vérifier", "%d pair(s): %d duplicate(s), %d to review")
                .formatted(pairs.size(), sure, pairs.size() - sure));
        pairs.forEach(pair -> lines.addAll(lines(pair, output)));
        return lines;
    }

    private static List<String> lines(MatchedPair pair, Output output) {
        var lines = new ArrayList<String>();
        var sure = decision(pair.score()) == Verdict.DUPLICATE;
        var locale = output.lang() == Lang.FR ? Locale.FRANCE : Locale.ENGLISH;
        lines.add("%s = %s : %s (%s %%)"
                .formatted(
                        pair.first().key(),
                        pair.second().key(),
                        sure ? output.in("doublon", "duplicate") : output.in("à vérifier", "to review"),
                        String.format(locale, "%.2f", Math.floor(pair.score().probability() * 10_000) / 100)));
        pair.score().reasons().forEach(reason -> lines.add(line(reason, output.lang(), locale)));
        return lines;
    }

    private static String line(Reason reason, Lang lang, Locale locale) {
        var weight = reason instanceof Weighed weighed
                ? String.format(locale, "%+6.1f", weighed.contribution())
                : " ".repeat(6);
        return "  %s  %s".formatted(weight, Messages.render(reason, lang));
    }
}
