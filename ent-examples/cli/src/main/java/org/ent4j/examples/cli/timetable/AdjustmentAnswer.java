package org.ent4j.examples.cli.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.adjustment.AdjustedPublication;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.check.Clashes;

/** What a change by hand did, or why it was not done; clashes that it makes are told and refuse nothing. */
record AdjustmentAnswer(Output output, InForce before) {

    static Answer refused(Reason why, Output output) {
        var json = new LinkedHashMap<String, Object>(Map.of("done", false));
        json.putAll(ReasonView.json(why));
        return Answer.of(false, json, List.of(Messages.render(why, output.lang())));
    }

    /** @param remarks what is to be said of those whom it names */
    Answer kept(Adjustment adjustment, AdjustedPublication after, List<Reason> remarks) {
        return done(output.in("aménagement enregistré :", "adjustment kept:"), adjustment, after, remarks);
    }

    Answer withdrawn(Adjustment adjustment, AdjustedPublication after) {
        return done(output.in("aménagement retiré :", "adjustment taken back:"), adjustment, after, List.of());
    }

    private Answer done(String title, Adjustment adjustment, AdjustedPublication after, List<Reason> remarks) {
        var view = new AdjustmentView(before.published(), after);
        var clashes = Clashes.added(before.adjusted().publication(), after.publication());
        var orphans = after.orphans().stream()
                .filter(each -> !before.adjusted().orphans().contains(each))
                .toList();
        var json = new LinkedHashMap<String, Object>();
        json.put("done", true);
        json.put("adjustment", view.json(adjustment));
        json.put("clashes", clashes.stream().map(ReasonView::clash).toList());
        json.put("orphans", orphans.stream().map(view::json).toList());
        json.put("remarks", remarks.stream().map(ReasonView::json).toList());
        var lines = new ArrayList<>(List.of(title));
        lines.addAll(view.lines(adjustment, output.lang()));
        remarks.forEach(each -> lines.add(output.in("attention : ", "note: ") + text(each)));
        clashes.forEach(each -> lines.add(output.in("conflit : ", "clash: ") + text(each)));
        orphans.forEach(each -> lines.addAll(view.lines(each, output.lang())));
        return Answer.done(json, lines);
    }

    private String text(Reason reason) {
        return Messages.render(reason, output.lang());
    }
}
