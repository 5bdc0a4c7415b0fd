package org.ent4j.examples.portal.trace;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;

/** The words of traces, as people read them; one that is not here is shown as it is. */
final class TraceWords {

    private static final Map<String, Label> KINDS = Map.ofEntries(
            entry("allocators", Label.of("Responsables d'affectation", "Responsables d'affectation")),
            entry("homepage", Label.of("Page d'accueil", "Home page")),
            entry("quota", Label.of("Quotas", "Quotas")),
            entry("rentree", Label.of("Checklist de la rentrée", "Checklist of the rentrée")),
            entry("rubrique", Label.of("Rubrique", "Rubrique")),
            entry("service", Label.of("Service", "Service")),
            entry("service-choice", Label.of("Service hérité", "Inherited service")),
            entry("service-menu", Label.of("Regroupements", "Regroupements")));

    private static final Map<String, Label> ACTIONS = Map.ofEntries(
            entry("accepted", Label.of("proposition acceptée", "proposal accepted")),
            entry("added", Label.of("ajouté", "added")),
            entry("added-regroupement", Label.of("regroupement ajouté", "regroupement added")),
            entry("brought-back", Label.of("restauré", "brought back")),
            entry("changed", Label.of("modifié", "changed")),
            entry("copied", Label.of("copié en brouillon", "copied to a draft")),
            entry("declared", Label.of("déclaré fait", "said to be done")),
            entry("designated", Label.of("désignation", "designation")),
            entry("discarded", Label.of("mis à la corbeille", "discarded")),
            entry("drafted", Label.of("brouillon créé", "draft made")),
            entry("edited", Label.of("brouillon modifié", "draft changed")),
            entry("fell-due", Label.of("échéance passée", "fell due")),
            entry("hidden", Label.of("masqué", "hidden")),
            entry("installed", Label.of("installé", "installed")),
            entry("labelled-regroupement", Label.of("regroupement renommé", "regroupement renamed")),
            entry("moved", Label.of("déplacé", "moved")),
            entry("moved-regroupement", Label.of("regroupement déplacé", "regroupement moved")),
            entry("moved-service", Label.of("service ordonné", "service placed")),
            entry("noted", Label.of("noté", "noted")),
            entry("postponed", Label.of("reporté", "postponed")),
            entry("publish", Label.of("publié", "published")),
            entry("published", Label.of("publié", "published")),
            entry("recovered", Label.of("récupéré", "recovered")),
            entry("regrouped", Label.of("regroupé autrement", "regrouped")),
            entry("removed", Label.of("supprimé", "removed")),
            entry("reopen", Label.of("rouvert", "reopened")),
            entry("reopened-regroupement", Label.of("regroupement rouvert", "regroupement reopened")),
            entry("restored", Label.of("rétabli", "restored")),
            entry("retire", Label.of("retiré", "retired")),
            entry("retired-regroupement", Label.of("regroupement retiré", "regroupement retired")),
            entry("scheduled", Label.of("programmé", "scheduled")),
            entry("set", Label.of("fixé", "set")),
            entry("shown", Label.of("montré", "shown")),
            entry("sorted", Label.of("classé", "sorted")),
            entry("suspend", Label.of("suspendu", "suspended")),
            entry("undone", Label.of("annulation", "undone")),
            entry("unpublished", Label.of("dépublié", "unpublished")),
            entry("unscheduled", Label.of("déprogrammé", "unscheduled")),
            entry("unset", Label.of("repris", "taken away")),
            entry("withdrawn", Label.of("repris", "withdrawn")));

    private TraceWords() {}

    /** Those that can be looked for, by their words. */
    static Map<String, String> kinds(Words words) {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("", words.in("tout", "all"));
        KINDS.keySet().stream().sorted().forEach(word -> kinds.put(word, kind(word, words)));
        return kinds;
    }

    static String kind(String word, Words words) {
        return of(KINDS, word, words);
    }

    /** Which one, without the school, whose traces they all are. */
    static String subject(Trace trace, StructureId school, Words words) {
        var own = trace.subject().replaceFirst("^.*%s[:/]?".formatted(Pattern.quote(school.value())), "");
        return own.isEmpty() ? words.in("l'établissement", "the school") : own;
    }

    static String action(String word, Words words) {
        return of(ACTIONS, word, words);
    }

    private static String of(Map<String, Label> labels, String word, Words words) {
        return Optional.ofNullable(labels.get(word)).map(words::of).orElse(word);
    }
}
