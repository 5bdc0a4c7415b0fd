package org.ent4j.examples.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.mediacentre.DiffusableResource;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.catalogue.mediacentre.ResourceId;
import org.ent4j.catalogue.mediacentre.access.AccessFacts.Listing;
import org.ent4j.catalogue.subscription.GarSubscription;

/**
 * What somebody has at hand of the GAR; this host keeps none of it.
 *
 * @param list what it answered, of a person or a school
 * @param own what the portal shows and allocates from a catalogue of its own
 * @param catalogue the resources that it delivers, by the keys of their ids; nothing when it is not at hand
 * @param subscriptions of any school and resource
 * @param allocated ids of those of which the person, or with ETABL the school, has a licence
 */
public record GarKnowledge(
        List<Resource> list,
        List<Resource> own,
        Optional<Map<String, DiffusableResource>> catalogue,
        List<GarSubscription> subscriptions,
        Set<String> allocated) {

    public static final GarKnowledge NONE = of(List.of());

    public GarKnowledge {
        list = List.copyOf(list);
        own = List.copyOf(own);
        catalogue = catalogue.map(Map::copyOf);
        subscriptions = List.copyOf(subscriptions);
        allocated = Set.copyOf(allocated);
    }

    /** A list and nothing else. */
    public static GarKnowledge of(List<Resource> list) {
        return new GarKnowledge(list, List.of(), Optional.empty(), List.of(), Set.of());
    }

    public GarKnowledge withOwn(List<Resource> own) {
        return new GarKnowledge(list, own, catalogue, subscriptions, allocated);
    }

    Listing listing(ResourceId resource) {
        return catalogue
                .map(all -> Optional.ofNullable(all.get(resource.key()))
                        .map(each -> each.isShown() && each.isDelivered() ? Listing.DELIVERED : Listing.WITHHELD)
                        .orElse(Listing.ABSENT))
                .orElse(Listing.UNKNOWN);
    }

    /** Its title, wherever one is; else its id. */
    public String title(ResourceId resource) {
        var listed = list.stream()
                .filter(each -> each.id().key().equals(resource.key()))
                .map(Resource::title);
        return listed.findFirst()
                .or(() -> catalogue
                        .flatMap(all -> Optional.ofNullable(all.get(resource.key())))
                        .map(DiffusableResource::title))
                .or(() -> of(resource).stream().map(GarSubscription::label).findFirst())
                .orElse(resource.value());
    }

    /** Those of a resource. */
    List<GarSubscription> of(ResourceId resource) {
        return subscriptions.stream()
                .filter(each -> new ResourceId(each.resource()).key().equals(resource.key()))
                .toList();
    }
}
