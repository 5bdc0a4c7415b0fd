package org.ent4j.examples.cli.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.privacy.ErasurePlan;
import org.ent4j.directory.privacy.Holdings;
import org.ent4j.directory.privacy.PrivacyRefusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;

/**
 * The erasure of a person, for people and for programs.
 *
 * @param passedOver what would have forbidden it
 */
record ErasureView(
        PersonId person,
        boolean applied,
        Holdings holdings,
        List<Reason> passedOver,
        Optional<PrivacyRefusal> refusal) {

    static ErasureView planned(ErasurePlan plan) {
        return of(plan, false, plan.holdings());
    }

    static ErasureView applied(ErasurePlan plan, Holdings went) {
        return of(plan, true, went);
    }

    private static ErasureView of(ErasurePlan plan, boolean applied, Holdings holdings) {
        return new ErasureView(plan.subject().person(), applied, holdings, plan.passedOver(), Optional.empty());
    }

    static ErasureView refused(PersonId person, PrivacyRefusal refusal) {
        return new ErasureView(person, false, Holdings.NONE, List.of(), Optional.of(refusal));
    }

    boolean isAccepted() {
        return refusal.isEmpty();
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("applied", applied);
        json.put("person", person.value());
        json.put("refused", refusal.map(PrivacyView::json).orElse(null));
        json.put("goes", PrivacyView.json(holdings.going()));
        json.put("stays", PrivacyView.json(holdings.staying()));
        json.put("elsewhere", PrivacyView.elsewhere());
        json.put("passedOver", passedOver.stream().map(PrivacyView::json).toList());
        return json;
    }

    List<String> lines(Lang lang) {
        var fr = lang == Lang.FR;
        if (refusal.isPresent()) {
            return List.of(Messages.render(refusal.get(), lang));
        }
        var lines = new ArrayList<String>();
        lines.add(person.value());
        lines.addAll(PrivacyView.lines(holdings, lang));
        passedOver.forEach(
                why -> lines.add((fr ? "  malgré tout : " : "  all the same: ") + Messages.render(why, lang)));
        lines.add(outcome(fr));
        return lines;
    }

    private String outcome(boolean fr) {
        if (applied) {
            return fr ? "effacé" : "erased";
        }
        return fr ? "rien n'est effacé : --apply efface, sans retour" : "nothing is erased: --apply erases, for good";
    }
}
