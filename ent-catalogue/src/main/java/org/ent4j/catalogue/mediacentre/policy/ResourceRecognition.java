package org.ent4j.catalogue.mediacentre.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.catalogue.mediacentre.SafeLink;
import org.ent4j.model.text.Folding;

/**
 * Takes services for resources, and says by what. Services carry no number of a resource, so names are all there is.
 */
public final class ResourceRecognition {

    private static final int SHORTEST_HOST = 4;

    private final RecognitionSettings settings;

    private ResourceRecognition(RecognitionSettings settings) {
        this.settings = settings;
    }

    public static ResourceRecognition with(RecognitionSettings settings) {
        return new ResourceRecognition(settings);
    }

    /** The resource that is most like the service, when one is. */
    public Optional<ResourceMatch> among(ExternalService service, List<Resource> resources) {
        return resources.stream().flatMap(each -> match(service, each).stream()).max(best());
    }

    /** The row of the table that is most like the service, when one is. */
    public Optional<RowMatch> row(ExternalService service, PolicyTable table) {
        return table.rows().stream()
                .flatMap(each -> match(service, each.name(), "", "").stream().map(match -> new RowMatch(each, match)))
                .max(Comparator.comparing(RowMatch::match, best()));
    }

    private static Comparator<ResourceMatch> best() {
        return Comparator.comparingInt(ResourceMatch::weight)
                .thenComparing(Comparator.comparing(ResourceMatch::title).reversed());
    }

    private Optional<ResourceMatch> match(ExternalService service, Resource resource) {
        return match(
                service,
                resource.title(),
                resource.publisher().name(),
                resource.links().access());
    }

    private Optional<ResourceMatch> match(ExternalService service, String title, String publisher, String access) {
        var signs = new ArrayList<RecognitionSign>();
        title(service.title(), title).ifPresent(signs::add);
        host(service.url(), title, access).ifPresent(signs::add);
        if (signs.isEmpty()) {
            return Optional.empty();
        }
        publisher(service, publisher).ifPresent(signs::add);
        signs.sort(Comparator.comparingInt(RecognitionSign::weight).reversed());
        return Optional.of(new ResourceMatch(title, signs));
    }

    private Optional<RecognitionSign> title(String mine, String theirs) {
        var one = Folding.fold(mine);
        var other = Folding.fold(theirs);
        if (!one.isEmpty() && one.equals(other)) {
            return Optional.of(new RecognitionSign.SameTitle(theirs));
        }
        if (isWithin(telling(one), telling(other))) {
            return Optional.of(new RecognitionSign.TitleWithin(mine, theirs));
        }
        if (isWithin(telling(other), telling(one))) {
            return Optional.of(new RecognitionSign.TitleWithin(theirs, mine));
        }
        var percent = similarity(one.replace(" ", ""), other.replace(" ", ""));
        return percent >= settings.similar() && one.length() >= settings.shortest()
                ? Optional.of(new RecognitionSign.SimilarTitle(mine, theirs, percent))
                : Optional.empty();
    }

    private Set<String> telling(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(each -> !each.isEmpty() && !settings.generic().contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Two words, or one that is long enough to be a name. */
    private boolean isWithin(Set<String> shorter, Set<String> longer) {
        var tells = shorter.size() > 1 || shorter.stream().anyMatch(each -> each.length() >= settings.shortest());
        return tells && longer.containsAll(shorter);
    }

    /** Dice's measure of pairs of letters, 0 to 100; 0 as well where one text is three times as long as the other. */
    private static int similarity(String one, String other) {
        var shorter = Math.min(one.length(), other.length());
        if (shorter < 2 || 3 * shorter < Math.max(one.length(), other.length())) {
            return 0;
        }
        var pairs = new HashMap<String, Integer>();
        for (var i = 0; i + 1 < one.length(); i++) {
            pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        var common = 0;
        for (var i = 0; i + 1 < other.length(); i++) {
            var pair = other.substring(i, i + 2);
            if (pairs.getOrDefault(pair, 0) > 0) {
                pairs.merge(pair, -1, Integer::sum);
                common++;
            }
        }
        return 200 * common / (one.length() + other.length() - 2);
    }

    private Optional<RecognitionSign> host(String url, String title, String access) {
        var host = SafeLink.host(url).filter(each -> !settings.isGateway(each));
        var same = host.filter(each -> SafeLink.host(access).equals(Optional.of(each)));
        if (same.isPresent()) {
            return same.map(RecognitionSign.SameHost::new);
        }
        var joined = Folding.fold(title).replace(" ", "");
        return host.filter(
                        each -> joined.length() >= SHORTEST_HOST && names(each).contains(joined))
                .map(each -> new RecognitionSign.HostNamesTitle(each, title));
    }

    /** The parts of a host without its ending, each without its hyphens. */
    private static List<String> names(String host) {
        var parts = List.of(host.split("\\."));
        return parts.subList(0, Math.max(0, parts.size() - 1)).stream()
                .map(each -> Folding.fold(each).replace(" ", ""))
                .toList();
    }

    private Optional<RecognitionSign> publisher(ExternalService service, String publisher) {
        var words = telling(Folding.fold(publisher));
        var there = telling(Folding.fold(
                service.title() + " " + SafeLink.host(service.url()).orElse("")));
        return !words.isEmpty() && words.stream().anyMatch(there::contains)
                ? Optional.of(new RecognitionSign.SamePublisher(publisher))
                : Optional.empty();
    }
}
