package org.ent4j.examples.portal.whereabouts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Folding;
import org.ent4j.viescolaire.sortie.Permission;
import org.ent4j.viescolaire.sortie.RegimeDeSortie;
import org.ent4j.viescolaire.sortie.RegimesDeSortie;

/** The list of régimes grows and shrinks; one that pupils have stays. */
final class RegimeDefining {

    private RegimeDefining() {}

    static Answer add(Visit visit) {
        var label = visit.form().textOr("libelle", "");
        return code(label).isEmpty()
                ? Answer.unusable(visit, visit.in("Donnez un libellé au régime.", "Give the régime a label."))
                : add(visit, regime(visit.form(), label));
    }

    /** Of its label; it stays when the label changes. */
    private static String code(String label) {
        return Folding.fold(label).toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static RegimeDeSortie regime(Form form, String label) {
        return RegimeDeSortie.builder()
                .code(code(label))
                .label(label)
                .description(form.textOr("description", ""))
                .colour(form.choice("couleur", RegimeColour.class)
                        .orElse(RegimeColour.GRIS)
                        .colour())
                .addAllAllows(Stream.of(Permission.values())
                        .filter(each -> form.all("permet").contains(each.name()))
                        .toList())
                .needsAuthorisation(form.isChecked("autorisation"))
                .build();
    }

    private static Answer add(Visit visit, RegimeDeSortie regime) {
        var sorties = visit.school().vieScolaire().sorties();
        return Answer.moved(
                visit,
                sorties.regimes().with(regime).flatMap(wanted -> sorties.define(visit.now(), visit.actor(), wanted)),
                "/regimes",
                visit.in("Régime ajouté.", "Régime added."));
    }

    static Answer remove(Visit visit) {
        var sorties = visit.school().vieScolaire().sorties();
        var code = visit.form().textOr("code", "");
        List<RegimeDeSortie> left = sorties.regimes().all().stream()
                .filter(regime -> !regime.code().equals(code))
                .toList();
        return left.size() == sorties.regimes().all().size()
                ? Answer.notFound(visit, visit.in("Ce régime n'existe pas.", "There is no such régime."))
                : Answer.moved(
                        visit,
                        sorties.define(visit.now(), visit.actor(), new RegimesDeSortie(left)),
                        "/regimes",
                        visit.in("Régime retiré de la liste.", "Régime taken off the list."));
    }
}
