package org.ent4j.examples.cli.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.AccountsPlan;
import org.ent4j.directory.account.PlannedAccount;
import org.ent4j.model.text.Lang;

/** A plan of accounts for people and for programs. */
final class AccountsPlanView {

    private static final int SHOWN = 20;

    private AccountsPlanView() {}

    static Map<String, Object> json(AccountsPlan plan, boolean applied) {
        var json = new LinkedHashMap<String, Object>();
        json.put("applied", applied);
        json.put("accounts", plan.lines().size());
        json.put("created", plan.created());
        json.put("states", states(plan.states()));
        json.put("changes", changes(plan).map(AccountsPlanView::json).toList());
        return json;
    }

    private static Stream<PlannedAccount> changes(AccountsPlan plan) {
        return plan.lines().stream().filter(PlannedAccount::isChange);
    }

    private static Map<String, Integer> states(Map<AccountState, Integer> counts) {
        var json = new LinkedHashMap<String, Integer>();
        for (var state : AccountState.values()) {
            json.put(state.name(), counts.getOrDefault(state, 0));
        }
        return json;
    }

    private static Map<String, Object> json(PlannedAccount line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("person", line.person().value());
        json.put("login", line.after().login().value());
        json.put("before", line.before().map(Enum::name).orElse(""));
        json.put("after", line.after().state().name());
        json.put("nextDue", line.nextDue().map(String::valueOf).orElse(""));
        json.put("events", line.events().stream().map(EventView::json).toList());
        return json;
    }

    static List<String> lines(AccountsPlan plan, boolean applied, Lang lang) {
        var fr = lang == Lang.FR;
        var lines = new ArrayList<String>();
        lines.add((fr ? "%d comptes, dont %d nouveaux : %s" : "%d accounts, %d of them new: %s")
                .formatted(plan.lines().size(), plan.created(), counted(plan, lang)));
        changes(plan).limit(SHOWN).forEach(line -> lines.add("  " + line(line, lang)));
        var more = changes(plan).count() - SHOWN;
        if (more > 0) {
            lines.add((fr
                            ? "  … et %d autres changements (tous avec --json)"
                            : "  … and %d more changes (all with --json)")
                    .formatted(more));
        }
        if (plan.changesNothing()) {
            lines.add(fr ? "rien ne change" : "nothing changes");
        } else if (!applied) {
            lines.add(
                    fr
                            ? "rien n'est écrit : « ent directory accounts apply »"
                            : "nothing is written: 'ent directory accounts apply'");
        }
        return lines;
    }

    private static String counted(AccountsPlan plan, Lang lang) {
        return plan.states().entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey().label().in(lang))
                .collect(Collectors.joining(", "));
    }

    private static String line(PlannedAccount line, Lang lang) {
        var before = line.before().map(state -> state.label().in(lang)).orElse("—");
        var due = line.nextDue()
                .map(day -> (lang == Lang.FR ? ", puis le " : ", then on ") + day)
                .orElse("");
        return "%s  %s  %s → %s%s"
                .formatted(
                        line.person(),
                        line.after().login(),
                        before,
                        line.after().state().label().in(lang),
                        due);
    }
}
