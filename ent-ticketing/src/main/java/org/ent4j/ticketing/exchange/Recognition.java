package org.ent4j.ticketing.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Ticket;

/** Tells the remarks of a snapshot that are known from those that are new, and theirs from ours; for one snapshot. */
final class Recognition {

    /** What makes two remarks without an id one: as often as it comes, so many there are. */
    private record Likeness(String author, Instant at, String text) {
        static Likeness of(String author, Instant at, String text) {
            return new Likeness(author, at.truncatedTo(ChronoUnit.SECONDS), plain(text));
        }
    }

    private final Ticket ticket;
    private final Platform foreign;
    private final Map<String, Remark> ours;
    private final Set<String> marks = new HashSet<>();
    private final Map<String, String> ids;
    private final Map<Likeness, Deque<String>> known = new LinkedHashMap<>();
    private final Map<String, Deque<String>> moves = new HashMap<>();
    private final Map<Likeness, Integer> echoes = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Remark> fresh = new ArrayList<>();

    private Recognition(Ticket ticket, Platform foreign, Map<String, String> ids, Function<Actor, String> names) {
        this.ticket = ticket;
        this.foreign = foreign;
        this.ids = new HashMap<>(ids);
        this.ours = Tellings.of(ticket, foreign, names).stream()
                .collect(Collectors.toMap(Remark::id, Function.identity(), (first, second) -> first));
        ours.values().forEach(each -> echoes.merge(likeness(each), 1, Integer::sum));
        theirs().filter(said -> !ids.containsValue(said.id())).forEach(this::know);
    }

    /** What was said with a move stands at the time of the move, which is later. */
    private void know(Said said) {
        if (said.kind() == Said.Kind.COMMENT) {
            known.computeIfAbsent(likeness(said), any -> new ArrayDeque<>()).add(said.id());
        } else {
            moves.computeIfAbsent(words(said.by().id(), said.text()), any -> new ArrayDeque<>())
                    .add(said.id());
        }
    }

    /** @param ids of remarks there, with what each became here; none when nobody kept them */
    static Recognition of(
            Ticket ticket,
            Platform foreign,
            List<Remark> remarks,
            Map<String, String> ids,
            Function<Actor, String> names) {
        var recognition = new Recognition(ticket, foreign, ids, names);
        remarks.forEach(recognition::meet);
        return recognition;
    }

    /** Those that are not known, in the order in which they were made. */
    List<Remark> fresh() {
        return fresh.stream().sorted(Comparator.comparing(Remark::at)).toList();
    }

    /** How many of theirs are known here and not shown. */
    int missing() {
        return (int) theirs().filter(said -> !said.by().id().equals(foreign.name()))
                .filter(said -> !seen.contains(said.id()))
                .count();
    }

    /** Whether it shows what we said. */
    boolean shows(String id) {
        return marks.contains(id);
    }

    Map<String, String> ids() {
        return ids;
    }

    private void meet(Remark remark) {
        if (!remark.text().isBlank() && !isOurs(remark) && !isKnown(remark)) {
            fresh.add(remark);
            if (!remark.id().isEmpty()) {
                ids.put(remark.id(), "");
            }
        }
    }

    private boolean isOurs(Remark remark) {
        var marked = Marks.read(remark).or(() -> Optional.of(remark)).filter(this::isTold);
        if (marked.isPresent()) {
            marks.add(marked.get().id());
            return true;
        }
        var left = echoes.getOrDefault(likeness(remark), 0);
        echoes.put(likeness(remark), left - 1);
        if (left > 0) {
            ours.values().stream()
                    .filter(told -> likeness(told).equals(likeness(remark)))
                    .forEach(told -> marks.add(told.id()));
        }
        return left > 0;
    }

    private boolean isTold(Remark marked) {
        return Optional.ofNullable(ours.get(marked.id()))
                .filter(told -> isAsTold(told, bare(marked.text())) || Tellings.isHandover(ticket, told.id()))
                .isPresent();
    }

    /** With the author's name before it, where another one speaks for all of us. */
    private static boolean isAsTold(Remark told, String words) {
        return words.equals(bare(told.text())) || words.equals(bare(told.author() + told.text()));
    }

    private boolean isKnown(Remark remark) {
        var said = remark.id().isEmpty() ? Optional.<String>empty() : Optional.ofNullable(ids.get(remark.id()));
        var found = said.or(
                        () -> Optional.ofNullable(known.get(likeness(remark))).map(Deque::poll))
                .or(() -> Optional.ofNullable(moves.get(words(remark.author(), remark.text())))
                        .map(Deque::poll));
        found.ifPresent(id -> {
            seen.add(id);
            if (!remark.id().isEmpty()) {
                ids.put(remark.id(), id);
            }
        });
        return found.isPresent();
    }

    private Stream<Said> theirs() {
        return ticket.said().stream().filter(said -> said.id().startsWith(foreign.name() + "-"));
    }

    private static Likeness likeness(Said said) {
        return Likeness.of(said.by().id(), said.at(), said.text());
    }

    private static Likeness likeness(Remark remark) {
        return Likeness.of(remark.author(), remark.at(), remark.text());
    }

    private static String words(String author, String text) {
        return author + "\n" + plain(text);
    }

    /** The text, whatever its white space. */
    static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Letters and digits only: other platforms lay texts out anew. */
    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
