package org.ent4j.ticketing.feed.pivot;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ticket.Platform;

/** What is demanded of a ticket of the pivot that arrives: all of it, on this page. */
public final class PivotRules {

    private static final String PIVOT = "OPEN-ENT support, module support-pivot";

    private static final Map<Platform, Set<PivotField>> MANDATORY = Map.of(
            Platform.ENT,
            EnumSet.of(PivotField.ID_ENT, PivotField.DEMANDEUR, PivotField.TITRE, PivotField.DESCRIPTION),
            Platform.ACADEMIE,
            EnumSet.of(
                    PivotField.ID_IWS,
                    PivotField.ID_ENT,
                    PivotField.COLLECTIVITE,
                    PivotField.DEMANDEUR,
                    PivotField.DESCRIPTION,
                    PivotField.STATUT_IWS,
                    PivotField.ATTRIBUTION),
            Platform.VENDOR,
            EnumSet.of(PivotField.ID_JIRA, PivotField.ID_IWS, PivotField.STATUT_JIRA));

    /** A ticket arrives. */
    public record Arriving(PivotTicket ticket, Platform from, PivotNames names) {

        private String missing() {
            return Optional.ofNullable(MANDATORY.get(from)).orElseThrow().stream()
                    .filter(field -> ticket.text(field).isEmpty())
                    .map(PivotField::key)
                    .collect(Collectors.joining(", "));
        }

        private Optional<String> strange() {
            return ticket.text(PivotField.ATTRIBUTION)
                    .filter(word -> names.holder(word).isEmpty());
        }

        private Optional<String> strangePriority() {
            return ticket.text(PivotField.PRIORITE)
                    .filter(word -> PivotNames.priority(word).isEmpty());
        }
    }

    public static final Rule<Arriving> MANDATORY_FIELDS = refusing(
            "TK-PIV-01",
            Label.of("Les champs obligatoires sont renseignés", "Mandatory fields are there"),
            PIVOT,
            arriving -> !arriving.missing().isEmpty(),
            arriving -> new PivotReason.MissingFields(arriving.missing()));
    public static final Rule<Arriving> KNOWN_ATTRIBUTION = refusing(
            "TK-PIV-02",
            Label.of("L'attribution est connue", "The attribution is known"),
            PIVOT,
            arriving -> arriving.strange().isPresent(),
            arriving -> new PivotReason.UnknownAttribution(
                    arriving.strange().orElseThrow(), arriving.names().attributions()));
    public static final Rule<Arriving> KNOWN_PRIORITY = refusing(
            "TK-PIV-03",
            Label.of("La priorité est connue", "The priority is known"),
            PIVOT,
            arriving -> arriving.strangePriority().isPresent(),
            arriving ->
                    new PivotReason.UnknownPriority(arriving.strangePriority().orElseThrow(), PivotNames.priorities()));

    private PivotRules() {}

    public static List<Rule<Arriving>> all() {
        return List.of(MANDATORY_FIELDS, KNOWN_ATTRIBUTION, KNOWN_PRIORITY);
    }
}
