package org.ent4j.directory.structure;

import static java.util.function.Predicate.not;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;

/**
 * What is known of a structure once a source has spoken: it replaces the classes and groups that it said before, leaves
 * those of others, and names the structure unless a richer source did. Merging twice is merging once.
 */
public final class StructureMerge {

    private final Structure known;
    private final Structure incoming;
    private final Structure first;
    private final Structure second;

    private StructureMerge(Structure known, Structure incoming, String source) {
        var richer = known.keys().isEmpty()
                || Sources.mayOverwrite(source, known.keys().first().source());
        this.known = known;
        this.incoming = incoming;
        this.first = richer ? incoming : known;
        this.second = richer ? known : incoming;
    }

    /** The known structure as the source has it now: same id, same version. */
    public static Structure merge(Structure known, Structure incoming, String source) {
        var merge = new StructureMerge(known, incoming, source);
        return merge.named()
                .addAllClasses(
                        merge.others(Structure::classes, group -> group.source().equals(source)))
                .addAllClasses(incoming.classes())
                .addAllGroups(
                        merge.others(Structure::groups, group -> group.source().equals(source)))
                .addAllGroups(incoming.groups())
                .addAllSubjects(incoming.subjects().isEmpty() ? known.subjects() : incoming.subjects())
                .build();
    }

    /** The known structure and what the source adds to it, class by class; nothing is taken back. */
    public static Structure add(Structure known, Structure incoming, String source) {
        var merge = new StructureMerge(known, incoming, source);
        var classes = said(incoming.classes(), group -> group.source() + '$' + group.code());
        var groups = said(incoming.groups(), group -> group.source() + '$' + group.code());
        var subjects = said(incoming.subjects(), subject -> subject.code().value());
        return merge.named()
                .addAllClasses(merge.others(Structure::classes, g -> classes.contains(g.source() + '$' + g.code())))
                .addAllClasses(incoming.classes())
                .addAllGroups(merge.others(Structure::groups, g -> groups.contains(g.source() + '$' + g.code())))
                .addAllGroups(incoming.groups())
                .addAllSubjects(merge.others(
                        Structure::subjects, s -> subjects.contains(s.code().value())))
                .addAllSubjects(incoming.subjects())
                .build();
    }

    private static <T> Set<String> said(Collection<T> items, Function<T, String> key) {
        return new TreeSet<>(items.stream().map(key).toList());
    }

    private Structure.Builder named() {
        var keys = new TreeSet<SourceKey>(known.keys());
        keys.addAll(incoming.keys());
        var builder = Structure.builder();
        builder.id(known.id()).version(known.version()).addAllKeys(keys);
        builder.uai(first.uai().or(second::uai));
        builder.name(name(first, second));
        builder.type(first.type().isBlank() ? second.type() : first.type());
        return builder;
    }

    private static String name(Structure first, Structure second) {
        if (isNamed(first) || first.name().isBlank()) {
            return isNamed(first) ? first.name() : second.name();
        }
        return isNamed(second) ? second.name() : first.name();
    }

    /** Feeds that have no name give the UAI. */
    private static boolean isNamed(Structure structure) {
        return !structure.name().isBlank()
                && structure
                        .uai()
                        .filter(uai -> uai.value().equals(structure.name()))
                        .isEmpty();
    }

    private <T> Iterable<T> others(Function<Structure, Collection<T>> items, Predicate<T> replaced) {
        Stream<T> kept = items.apply(known).stream().filter(not(replaced));
        return kept.toList();
    }
}
