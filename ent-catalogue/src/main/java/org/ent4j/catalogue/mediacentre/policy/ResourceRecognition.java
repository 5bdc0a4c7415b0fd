package org.ent4j.catalogue.mediacentre.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Each text is read once, as all services are held against all resources. */
    private final Map<String, Name> known = new ConcurrentHashMap<>();

    /**
     * A title or a publisher as it is compared.
     *
     * @param telling its words that are not generic
     * @param joined without spaces
     */
    private record Name(String folded, Set<String> telling, String joined, LetterPairs pairs) {}

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
        var one = name(mine);
        var other = name(theirs);
        if (!one.folded().isEmpty() && one.folded().equals(other.folded())) {
            return Optional.of(new RecognitionSign.SameTitle(theirs));
        }
        if (isWithin(one.telling(), other.telling())) {
            return Optional.of(new RecognitionSign.TitleWithin(mine, theirs));
        }
        if (isWithin(other.telling(), one.telling())) {
            return Optional.of(new RecognitionSign.TitleWithin(theirs, mine));
        }
        var percent = one.pairs().similarity(other.pairs());
        return percent >= settings.similar() && one.folded().length() >= settings.shortest()
                ? Optional.of(new RecognitionSign.SimilarTitle(mine, theirs, percent))
                : Optional.empty();
    }

    private Name name(String text) {
        return known.computeIfAbsent(text, this::read);
    }

    private Name read(String text) {
        var folded = Folding.fold(text);
        var joined = folded.replace(" ", "");
        return new Name(folded, telling(folded), joined, LetterPairs.of(joined));
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

    private Optional<RecognitionSign> host(String url, String title, String access) {
        var host = SafeLink.host(url).filter(each -> !settings.isGateway(each));
        var same = host.filter(each -> SafeLink.host(access).equals(Optional.of(each)));
        if (same.isPresent()) {
            return same.map(RecognitionSign.SameHost::new);
        }
        var joined = name(title).joined();
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
        var words = name(publisher).telling();
        var there = telling(Folding.fold(
                service.title() + " " + SafeLink.host(service.url()).orElse("")));
        return !words.isEmpty() && words.stream().anyMatch(there::contains)
                ? Optional.of(new RecognitionSign.SamePublisher(publisher))
                : Optional.empty();
    }
}
