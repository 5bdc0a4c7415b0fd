package org.ent4j.catalogue.mediacentre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.mediacentre.ResourceDefect.BadOrganisation;
import org.ent4j.catalogue.mediacentre.ResourceDefect.NoArk;
import org.ent4j.catalogue.mediacentre.ResourceDefect.OtherTicket;
import org.ent4j.catalogue.mediacentre.ResourceDefect.Twice;
import org.ent4j.model.rule.Reason;

/** What is odd about the rows of a list, beyond their shape. A row is kept all the same, unless it is there twice. */
public final class ResourceChecks {

    private final Map<String, String> seen = new HashMap<>();

    /** The defect of a row that is there already: same resource, same school. */
    public Optional<Twice> twice(Resource resource) {
        for (var key : resource.keys()) {
            var before = Optional.ofNullable(seen.putIfAbsent(key, resource.title()));
            if (before.isPresent()) {
                return before.map(title -> new Twice(resource.id().value(), title));
            }
        }
        return Optional.empty();
    }

    /** What to know about the row. */
    public static List<Reason> remarks(Resource resource) {
        var remarks = new ArrayList<Reason>();
        if (!resource.idType().equalsIgnoreCase("ark") || !resource.id().isArk()) {
            remarks.add(new NoArk(resource.idType()));
        }
        organisation("idEditeur", resource.publisher().id()).ifPresent(remarks::add);
        organisation("distributeurTech", resource.technicalDistributor()).ifPresent(remarks::add);
        organisation("validateurTech", resource.technicalValidator()).ifPresent(remarks::add);
        remarks.addAll(ticket(resource));
        return remarks;
    }

    private static Optional<Reason> organisation(String member, String id) {
        return Optional.of(id)
                .filter(each -> !each.isEmpty() && !Organisation.of(each).isWellNumbered())
                .map(each -> new BadOrganisation(member, each));
    }

    private static List<Reason> ticket(Resource resource) {
        var ticket = AccessTicket.of(resource.links().access());
        var remarks = new ArrayList<Reason>();
        ticket.resource()
                .filter(each -> !new ResourceId(each).key().equals(resource.id().key()))
                .ifPresent(each ->
                        remarks.add(new OtherTicket("idSrc", each, resource.id().value())));
        var uais = resource.schools().stream().map(ResourceSchool::uai).toList();
        ticket.school()
                .filter(each -> !uais.isEmpty() && !uais.contains(each))
                .ifPresent(each -> remarks.add(new OtherTicket("idEtab", each, String.join(", ", uais))));
        return remarks;
    }
}
