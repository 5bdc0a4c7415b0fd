package org.ent4j.examples.cli.privacy;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.privacy.Holdings;
import org.ent4j.directory.privacy.PrivacyRefusal;
import org.ent4j.directory.privacy.PurgeLine;
import org.ent4j.directory.privacy.PurgePlan;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;

/**
 * A purge for people and for programs.
 *
 * @param holdings what goes and stays, or what went and stayed
 */
record PurgeView(PurgePlan plan, boolean applied, Holdings holdings, Optional<PrivacyRefusal> refusal) {

    private static final int SHOWN = 20;

    static PurgeView planned(PurgePlan plan) {
        return new PurgeView(plan, false, plan.holdings(), plan.refusal());
    }

    static PurgeView applied(PurgePlan plan, Either<PrivacyRefusal, Holdings> outcome) {
        return outcome.fold(
                refusal -> new PurgeView(plan, false, plan.holdings(), Optional.of(refusal)),
                went -> new PurgeView(plan, true, went, Optional.empty()));
    }

    boolean isAccepted() {
        return refusal.isEmpty();
    }

    private List<PurgeLine> waiting() {
        return plan.lines().stream().filter(line -> !line.due()).toList();
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("applied", applied);
        json.put("date", plan.day().toString());
        json.put("known", plan.known());
        json.put("due", plan.due().size());
        json.put("waiting", waiting().size());
        json.put("limit", plan.limitPercent());
        json.put("refused", refusal.map(PrivacyView::json).orElse(null));
        json.put("goes", PrivacyView.json(holdings.going()));
        json.put("stays", PrivacyView.json(holdings.staying()));
        json.put("elsewhere", PrivacyView.elsewhere());
        json.put("oldEntries", plan.oldEntries());
        json.put("people", plan.lines().stream().map(PurgeView::json).toList());
        return json;
    }

    private static Map<String, Object> json(PurgeLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", line.person().value());
        json.put("due", line.due());
        json.put("when", line.when().map(String::valueOf).orElse(""));
        json.put("rule", line.rule());
        json.put("reason", PrivacyView.json(line.reason()));
        return json;
    }

    List<String> lines(Lang lang) {
        var fr = lang == Lang.FR;
        var lines = new ArrayList<String>();
        lines.add((fr
                        ? "purge du %s : %d à effacer sur %d connus, %d pas encore"
                        : "purge of %s: %d to be erased of %d known, %d not yet")
                .formatted(
                        plan.day(), plan.due().size(), plan.known(), waiting().size()));
        lines.addAll(PrivacyView.lines(holdings, lang));
        if (plan.oldEntries() > 0) {
            lines.add((fr ? "  s'en va aussi : %d accès anciens" : "  goes too: %d old accesses")
                    .formatted(plan.oldEntries()));
        }
        lines.addAll(people(lang));
        lines.add(refusal.map(why -> Messages.render(why, lang)).orElseGet(() -> outcome(fr)));
        return lines;
    }

    private List<String> people(Lang lang) {
        var lines = new ArrayList<String>();
        plan.lines().stream()
                .sorted(Comparator.comparing(line -> !line.due()))
                .limit(SHOWN)
                .forEach(line -> lines.add("  " + line(line, lang)));
        var more = plan.lines().size() - SHOWN;
        if (more > 0) {
            lines.add((lang == Lang.FR ? "  … et %d autres (tous avec --json)" : "  … and %d more (all with --json)")
                    .formatted(more));
        }
        return lines;
    }

    private static String line(PurgeLine line, Lang lang) {
        var due = lang == Lang.FR ? "à effacer" : "due";
        var not = lang == Lang.FR ? "pas encore" : "not yet";
        return "%s  %s  %s".formatted(line.person(), line.due() ? due : not, Messages.render(line.reason(), lang));
    }

    private String outcome(boolean fr) {
        if (plan.changesNothing()) {
            return fr ? "rien à effacer" : "nothing to erase";
        }
        if (applied) {
            return fr ? "effacé" : "erased";
        }
        return fr ? "rien n'est effacé : --apply efface, sans retour" : "nothing is erased: --apply erases, for good";
    }
}
