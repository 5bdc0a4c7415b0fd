package org.ent4j.catalogue.mediacentre.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.model.rule.Rule.Refused;

/**
 * Holds the services of a school against its list of the GAR and the table of its académie.
 *
 * @param resources those that the GAR gives to people of the school
 * @param kept decisions of the school to keep services beside the GAR
 */
public record PolicyCheck(
        List<Resource> resources,
        PolicyTable table,
        List<KeptAccess> kept,
        RecognitionSettings recognition,
        LinkWords words) {

    public PolicyCheck {
        resources = List.copyOf(resources);
        kept = List.copyOf(kept);
    }

    /** As usual, without a decision. */
    public static PolicyCheck of(List<Resource> resources, PolicyTable table) {
        return new PolicyCheck(resources, table, List.of(), RecognitionSettings.USUAL, LinkWords.USUAL);
    }

    /** One finding for each service, in their order; one without a fault too. */
    public List<ServiceFinding> check(List<ExternalService> services, LocalDate today) {
        var recognising = ResourceRecognition.with(recognition);
        return services.stream().map(each -> check(each, recognising, today)).toList();
    }

    /**
     * Which resources of the portal's own catalogue the same people have in the GAR too: two tiles, two licences.
     *
     * @param own which the portal shows and allocates by itself
     */
    public List<Refused<TileLook>> tiles(List<Resource> own) {
        return own.stream()
                .flatMap(each -> PolicyRules.ONE_TILE.refuse(new TileLook(each, resources)).stream())
                .toList();
    }

    private ServiceFinding check(ExternalService service, ResourceRecognition recognising, LocalDate today) {
        var look = new ServiceLook(
                service,
                recognising.among(service, resources),
                recognising.row(service, table),
                words.target(service),
                kept(service),
                today);
        var against = PolicyRules.all().stream()
                .flatMap(rule -> rule.refuse(look).stream())
                .toList();
        return new ServiceFinding(service, look.inGar(), look.inTable(), against);
    }

    private Optional<KeptAccess> kept(ExternalService service) {
        return kept.stream()
                .filter(each -> each.service().equals(service.code()))
                .findFirst();
    }
}
