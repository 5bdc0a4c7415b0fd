package org.ent4j.directory.feed.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Folding;

/**
 * The rows of guardians, put together into people. Two rows of one school are one person when they have one id; or, without
 * ids, when the names and, where both are given, the titles are the same, and so is an e-mail, a telephone, the postal
 * address, or a child. Rows that only share a name are two people: parents of one name are not rare.
 */
final class GuardianRows {

    private static final SourceLocation NOWHERE = SourceLocation.of("");

    /** A row, and the children that were found. */
    record Linked(Draft draft, String category, List<Link> links) {

        private String content() {
            return draft.withWhere(NOWHERE).toString();
        }
    }

    record Link(PupilIndex.Pupil pupil, Draft row) {}

    /** The rows of one person, in an order that does not come from that of the file. */
    record Guardian(List<Linked> rows) {

        /** One row of what the rows say together, at the place of the first. */
        Draft draft() {
            var first = rows.get(0).draft();
            var places = rows.stream().map(row -> row.draft().where());
            return first.withWhere(places.min(FIRST).orElse(first.where()))
                    .withTitle(any(Draft::title))
                    .withEmail(any(Draft::email))
                    .withAddress(any(Draft::address))
                    .withBirthDate(any(Draft::birthDate))
                    .withPhones(any(row -> Optional.of(row.phones()).filter(all -> !all.isEmpty()))
                            .orElse(first.phones()));
        }

        private <T> Optional<T> any(Function<Draft, Optional<T>> part) {
            return rows.stream()
                    .flatMap(row -> part.apply(row.draft()).stream())
                    .findFirst();
        }

        List<Link> links() {
            return rows.stream().flatMap(row -> row.links().stream()).toList();
        }

        /** What tells this one from namesakes: title and first child, else title and a way to get in touch. */
        String namesake() {
            var child = links().stream()
                    .map(link -> link.pupil().key().toString())
                    .sorted()
                    .findFirst();
            var contact =
                    rows.stream().flatMap(row -> contacts(row.draft())).sorted().findFirst();
            return any(Draft::title).map(Folding::fold).orElse("")
                    + '\n'
                    + child.or(() -> contact).orElse("");
        }
    }

    private static final Comparator<SourceLocation> FIRST =
            Comparator.comparing(SourceLocation::file).thenComparing(SourceLocation::line);

    private final List<Linked> rows = new ArrayList<>();

    void add(Linked row) {
        rows.add(row);
    }

    /** All guardians; those of one school and one name together. */
    List<List<Guardian>> namesakes() {
        var groups = new LinkedHashMap<Name, List<Linked>>();
        rows.forEach(row -> groups.computeIfAbsent(Name.of(row.draft()), any -> new ArrayList<>())
                .add(row));
        return groups.values().stream().map(GuardianRows::people).toList();
    }

    private record Name(StructureId school, String name, String id) {

        static Name of(Draft draft) {
            var id = draft.id().orElse("");
            return new Name(draft.structure(), id.isEmpty() ? GeneratedKey.of(draft) : "", id);
        }
    }

    private static List<Guardian> people(List<Linked> namesakes) {
        var sorted =
                namesakes.stream().sorted(Comparator.comparing(Linked::content)).toList();
        if (sorted.get(0).draft().id().isPresent()) {
            return List.of(new Guardian(sorted));
        }
        var clusters = new ArrayList<Cluster>();
        sorted.forEach(row -> join(clusters, Cluster.of(row)));
        return clusters.stream().map(Cluster::guardian).toList();
    }

    private static void join(List<Cluster> clusters, Cluster row) {
        var same = clusters.stream().filter(row::isSame).toList();
        clusters.removeAll(same);
        same.forEach(row::absorb);
        clusters.add(row);
    }

    /** Rows that are one person so far, with everything that ties another row to them. */
    private record Cluster(List<Linked> rows, Set<String> ties, Set<String> titles) {

        static Cluster of(Linked row) {
            var cluster = new Cluster(new ArrayList<>(List.of(row)), new TreeSet<>(), new TreeSet<>());
            contacts(row.draft()).forEach(cluster.ties::add);
            row.links().forEach(link -> cluster.ties.add("child:" + link.pupil().key()));
            row.draft().title().map(Folding::fold).ifPresent(cluster.titles::add);
            return cluster;
        }

        boolean isSame(Cluster other) {
            var titlesFit = titles.isEmpty() || other.titles.isEmpty() || titles.equals(other.titles);
            return titlesFit && ties.stream().anyMatch(other.ties::contains);
        }

        void absorb(Cluster other) {
            rows.addAll(other.rows);
            ties.addAll(other.ties);
            titles.addAll(other.titles);
        }

        Guardian guardian() {
            return new Guardian(
                    rows.stream().sorted(Comparator.comparing(Linked::content)).toList());
        }
    }

    private static Stream<String> contacts(Draft draft) {
        return Stream.of(
                        draft.email().map(mail -> "mail:" + mail.toLowerCase(Locale.ROOT)).stream(),
                        draft.phones().values().stream().map(number -> "phone:" + number),
                        draft.address().filter(GuardianRows::isWhole).map(GuardianRows::folded).stream())
                .flatMap(each -> each);
    }

    /** A town alone is no address. */
    private static boolean isWhole(PostalAddress address) {
        return !address.lines().isEmpty() && !(address.postalCode() + address.city()).isEmpty();
    }

    private static String folded(PostalAddress address) {
        var lines = String.join(" ", address.lines());
        return "post:" + Folding.fold(lines + " " + address.postalCode() + " " + address.city());
    }
}
