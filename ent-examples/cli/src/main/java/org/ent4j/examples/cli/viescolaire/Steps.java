package org.ent4j.examples.cli.viescolaire;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** What a command does, one thing after the other. The first that is refused ends it; what was done before stays done. */
final class Steps {

    private final Desk desk;
    private final List<Label> done = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private boolean isBlind;

    Steps(Desk desk) {
        this.desk = desk;
    }

    /** Does something, unless something was refused before. */
    void then(Label what, Supplier<? extends Either<Refusal, ?>> action) {
        if (refusals.isEmpty()) {
            action.get().fold(refusals::add, any -> done.add(what));
        }
    }

    /** What somebody may look at; else nothing at all is shown, and why not is told. */
    <T> List<T> look(Either<Refusal, List<T>> seen) {
        seen.peekLeft(refusal -> {
            isBlind = true;
            if (!refusals.contains(refusal)) {
                refusals.add(refusal);
            }
        });
        return seen.getOrElse(List.of());
    }

    /** Whether a look was refused: there is nothing to be shown, nor to be written into a file. */
    boolean isBlind() {
        return isBlind;
    }

    /** @param view what is to be seen now, if somebody may look at it */
    Answer answer(Map<String, Object> view, List<String> seen) {
        var json = new LinkedHashMap<>(isBlind ? Map.of() : view);
        json.put("done", done.stream().map(Steps::both).toList());
        json.put(
                "refused",
                refusals.stream().flatMap(each -> json(each).stream()).toList());
        var lines = new ArrayList<String>();
        done.forEach(each -> lines.add(desk.output().in("fait : ", "done: ") + each.in(lang())));
        refusals.forEach(each -> lines.addAll(lines(each)));
        lines.addAll(isBlind ? List.of() : seen);
        return Answer.of(refusals.isEmpty(), json, lines);
    }

    /** A look that was refused: there is nothing to be seen. */
    static Answer refused(Refusal refusal, Desk desk) {
        var steps = new Steps(desk);
        steps.look(Either.left(refusal));
        return steps.answer(Map.of(), List.of());
    }

    private List<String> lines(Refusal refusal) {
        if (refusal instanceof Refusal.Broken broken) {
            return broken.refused().stream()
                    .map(each -> line(each.reason()) + rule(each.rule()))
                    .toList();
        }
        return refusal.reasons().stream().map(this::line).toList();
    }

    private String line(Reason reason) {
        return desk.output().in("refusé : ", "refused: ") + desk.people().told(Messages.render(reason, lang()));
    }

    private Lang lang() {
        return desk.output().lang();
    }

    private String rule(Rule<?> rule) {
        return " [%s, %s]".formatted(rule.id(), rule.source(lang()));
    }

    private static List<Map<String, Object>> json(Refusal refusal) {
        if (refusal instanceof Refusal.Broken broken) {
            return broken.refused().stream().map(Steps::broken).toList();
        }
        return refusal.reasons().stream().map(Steps::reason).toList();
    }

    private static Map<String, Object> broken(Refused<?> refused) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", refused.rule().id());
        json.put("source", refused.rule().source());
        json.putAll(reason(refused.reason()));
        return json;
    }

    private static Map<String, Object> both(Label label) {
        var json = new LinkedHashMap<String, Object>();
        json.put("fr", label.fr());
        json.put("en", label.en());
        return json;
    }

    private static Map<String, Object> reason(Reason reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", reason.code());
        json.put("fr", Messages.render(reason, Lang.FR));
        json.put("en", Messages.render(reason, Lang.EN));
        return json;
    }
}
