package org.ent4j.ticketing.feed.pivot;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ent4j.ticketing.exchange.Remark;
import org.ent4j.ticketing.request.AttachmentPolicy;

/** Tickets of the pivot, for tests. */
public final class Pivots {

    public static final PivotNames NAMES =
            new PivotNames("Région X", "Nancy-Metz", "CGI", "Assistance", ZoneId.of("Europe/Paris"));
    public static final PivotLimits LIMITS =
            new PivotLimits(100_000, 2000, 20, new AttachmentPolicy(64, 3, 192, java.util.Set.of("txt")));

    private Pivots() {}

    /** Texts that make trouble, without blanks at their end. */
    public static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", " ", "|", "=", " = ", "\n", "\\", "titre = x", "-- ", "> ", "é", "\"", "commentaires")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts).stripTrailing());
    }

    public static Arbitrary<PivotTicket> tickets() {
        var fields = Arbitraries.maps(Arbitraries.of(PivotField.class).filter(field -> !field.isDate()), texts())
                .ofMaxSize(8)
                .map(Pivots::withoutBlank);
        return Combinators.combine(
                        fields, texts().list().ofMaxSize(3), remarks().list().ofMaxSize(4), files())
                .as(PivotTicket::new);
    }

    private static Map<PivotField, String> withoutBlank(Map<PivotField, String> texts) {
        var all = new EnumMap<PivotField, String>(PivotField.class);
        texts.forEach((field, text) -> all.put(field, text.isBlank() ? "x" : text));
        all.put(PivotField.DATE_CREATION, "30/11/2026 09:00:00");
        return all;
    }

    private static Arbitrary<Remark> remarks() {
        var words = texts().map(text -> text.replace("\n", "").strip());
        var times = Arbitraries.longs()
                .between(0, 2_000_000_000L)
                .map(Instant::ofEpochSecond)
                .filter(Pivots::isOnce);
        return Combinators.combine(words, words, times, texts()).as(Remark::new);
    }

    /** The hour that comes twice is written as one. */
    private static boolean isOnce(Instant at) {
        return NAMES.read(NAMES.write(at)).filter(at::equals).isPresent();
    }

    private static Arbitrary<List<PivotFile>> files() {
        var content = Arbitraries.bytes().array(byte[].class).ofMaxSize(64);
        return Combinators.combine(Arbitraries.of("a.txt", "b|c.txt", "d = e.txt"), content)
                .as(PivotFile::of)
                .list()
                .ofMaxSize(3);
    }
}
