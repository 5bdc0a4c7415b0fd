package org.ent4j.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.average.Account;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.Quotient;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;

/** How averages were made, for a parent. */
final class AccountText {

    private final Lang lang;

    AccountText(Lang lang) {
        this.lang = lang;
    }

    List<String> lines(Map<String, Account> accounts) {
        var lines = new ArrayList<String>();
        accounts.forEach((key, account) -> {
            lines.add(key + " : " + average(account.average()));
            account.parts()
                    .forEach(part -> part.sousMatiere()
                            .ifPresent(each -> lines.add("  " + each.id() + " × "
                                    + number(each.coefficient().toPlainString()) + " : " + average(part.average()))));
            account.lines().forEach(line -> lines.add("  " + line(line)));
        });
        return lines;
    }

    List<Map<String, Object>> json(Account account) {
        return account.lines().stream().map(this::json).toList();
    }

    private Map<String, Object> json(Account.Line line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("evaluation", line.evaluation().value());
        json.put("code", line.use().code());
        json.put("text", Messages.render(line.use(), lang));
        return json;
    }

    private String line(Account.Line line) {
        return "%s : %s – %s".formatted(line.evaluation(), mark(line.mark()), Messages.render(line.use(), lang));
    }

    private String mark(Mark mark) {
        return mark.fold(
                scored -> number(scored.points().toPlainString()),
                status -> status == Unscored.EMPTY ? "…" : status.label().in(lang));
    }

    private String average(Average average) {
        var exact = average.exact().map(each -> exactly(each)).orElse("");
        var value = average.value()
                .map(each -> number(each.toPlainString()))
                .orElse(lang == Lang.FR ? "pas de moyenne" : "no average");
        return value + exact;
    }

    private String exactly(Quotient exact) {
        return " (" + number(exact.shown(4).stripTrailingZeros().toPlainString()) + ")";
    }

    private String number(String text) {
        return lang == Lang.FR ? text.replace('.', ',') : text;
    }
}
