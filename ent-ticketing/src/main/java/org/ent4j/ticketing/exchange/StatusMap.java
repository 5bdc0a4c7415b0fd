package org.ent4j.ticketing.exchange;

import io.vavr.control.Either;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.ticketing.ticket.TicketState;

/**
 * How states are said in the words of another platform, and what its words mean here: for every state and every word. Source:
 * a published exchange whose table had one word twice and another not at all.
 *
 * @param <F> the statuses of that platform
 */
public final class StatusMap<F extends Enum<F> & ForeignStatus> {

    private final Map<TicketState, F> ours;
    private final Map<F, Meaning> theirs;
    private final Map<String, F> words = new HashMap<>();

    private StatusMap(Class<F> type, Map<TicketState, F> ours, Map<F, Meaning> theirs, Set<F> folded) {
        this.ours = Map.copyOf(ours);
        this.theirs = Map.copyOf(theirs);
        requireAll(type.getSimpleName(), TicketState.values(), ours);
        requireAll(type.getSimpleName(), type.getEnumConstants(), theirs);
        for (var status : type.getEnumConstants()) {
            requireOneWord(status);
            requireReturn(status, folded.contains(status));
        }
    }

    /**
     * A map.
     *
     * @param ours how each of our states is said there
     * @param theirs what each status there means here
     * @param folded those that come back as another one, since we know no difference; each other one comes back as itself
     * @throws IllegalArgumentException when a state or a status is missing, two have the same word, or one that is not folded
     *     does not come back
     */
    public static <F extends Enum<F> & ForeignStatus> StatusMap<F> of(
            Class<F> type, Map<TicketState, F> ours, Map<F, Meaning> theirs, Set<F> folded) {
        return new StatusMap<>(type, ours, theirs, folded);
    }

    /** Of words, whatever their accents, capitals and spaces; or that no such word is known. */
    public Either<ExchangeReason, F> read(String word) {
        return Optional.ofNullable(words.get(plain(word)))
                .<Either<ExchangeReason, F>>map(Either::right)
                .orElseGet(() -> Either.left(new ExchangeReason.UnknownStatus(word, known())));
    }

    public Either<ExchangeReason, Meaning> meaning(String word) {
        return read(word).map(this::meaning);
    }

    public Meaning meaning(F status) {
        return Optional.ofNullable(theirs.get(status)).orElseThrow();
    }

    public F status(TicketState state) {
        return Optional.ofNullable(ours.get(state)).orElseThrow();
    }

    public String word(TicketState state) {
        return status(state).word();
    }

    /** A status there, after it was understood here and told back. */
    public F back(F status) {
        return status(meaning(status).state());
    }

    private String known() {
        return theirs.keySet().stream().sorted().map(ForeignStatus::word).collect(Collectors.joining(", "));
    }

    private static <K extends Enum<K>> void requireAll(String name, K[] all, Map<K, ?> map) {
        var missing = Stream.of(all).filter(each -> !map.containsKey(each)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s says nothing of %s.\nMaybe a status was added.".formatted(name, missing));
        }
    }

    private void requireOneWord(F status) {
        var other = Optional.ofNullable(words.put(plain(status.word()), status));
        if (other.isPresent() || status.word().isBlank()) {
            throw new IllegalArgumentException("'%s' is the word of %s and %s.\nMaybe one was copied and not changed."
                    .formatted(status.word(), status, other));
        }
    }

    private void requireReturn(F status, boolean isFolded) {
        var once = back(status);
        if (once.equals(status) == isFolded || !back(once).equals(once)) {
            throw new IllegalArgumentException(
                    "%s comes back as %s, and that as %s.\nMaybe it is %sto be among the folded."
                            .formatted(status, once, back(once), isFolded ? "not " : ""));
        }
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
