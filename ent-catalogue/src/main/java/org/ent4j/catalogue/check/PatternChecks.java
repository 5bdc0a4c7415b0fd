package org.ent4j.catalogue.check;

import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.address.pattern.CompiledPattern;
import org.ent4j.catalogue.address.pattern.PatternReason;
import org.ent4j.catalogue.address.pattern.UrlPattern;
import org.ent4j.catalogue.service.Service;
import org.ent4j.model.rule.Reason;

/** What is found about the patterns of a CAS service; of other services nothing is. */
final class PatternChecks {

    private static final String EXAMPLE =
            UrlPattern.ofOrigin("https://www.exemple.fr").text();

    private PatternChecks() {}

    /** The first pattern that is not understood. */
    static Optional<PatternReason> notUnderstood(Service service) {
        return service.patterns().stream()
                .map(UrlPattern::compile)
                .filter(each -> each.isLeft())
                .map(each -> each.getLeft())
                .findFirst();
    }

    /** Those that are understood. */
    static List<CompiledPattern> compiled(Service service) {
        return service.isCas()
                ? service.effectivePatterns().stream()
                        .flatMap(each -> each.compile().toJavaStream())
                        .toList()
                : List.of();
    }

    /** The first pattern that gives tickets to foreign hosts. */
    static Optional<Reason> anyHost(Service service) {
        return compiled(service).stream()
                .flatMap(each -> each.elsewhere().map(url -> anyHost(service, each, url)).stream())
                .findFirst();
    }

    private static Reason anyHost(Service service, CompiledPattern pattern, String url) {
        var instead = service.url().usualPattern().map(UrlPattern::text).orElse(EXAMPLE);
        return new CheckReason.AnyHost(pattern.pattern().text(), url, instead);
    }

    /** The pattern of its origin accepts it by itself. */
    static boolean refusesItsOwnUrl(Service service) {
        var compiled = compiled(service);
        return !service.patterns().isEmpty()
                && !compiled.isEmpty()
                && !service.url().isOfTheSchool()
                && compiled.stream()
                        .noneMatch(each -> each.accepts(service.url().text()));
    }

    /** The first other service that claims one of its URLs, with the shortest such URL. */
    static Optional<Reason> ambiguous(Service service, Neighbours neighbours) {
        var own = compiled(service);
        return neighbours
                .others(service)
                .flatMap(other -> common(own, neighbours.patterns(other))
                        .map(url -> new CheckReason.Ambiguous(other.key().text(), url))
                        .stream())
                .map(reason -> (Reason) reason)
                .findFirst();
    }

    private static Optional<String> common(List<CompiledPattern> own, List<CompiledPattern> others) {
        return own.stream()
                .flatMap(one -> others.stream().map(one::common))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
