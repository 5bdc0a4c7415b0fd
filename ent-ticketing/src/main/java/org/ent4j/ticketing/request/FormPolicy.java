package org.ent4j.ticketing.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.StructureId;

/**
 * What a form asks for.
 *
 * @param sites of the schools that have several, by school
 * @param longest how many characters a description has at most
 */
public record FormPolicy(
        RequestCatalogue catalogue, Map<StructureId, List<String>> sites, AttachmentPolicy attachments, int longest) {

    public FormPolicy {
        sites = Map.copyOf(sites);
    }

    public static FormPolicy usual() {
        return new FormPolicy(UsualCatalogue.catalogue(), Map.of(), AttachmentPolicy.usual(), 4000);
    }

    /** None when the school has only one. */
    public List<String> sites(StructureId school) {
        return Optional.ofNullable(sites.get(school)).orElseGet(List::of);
    }
}
