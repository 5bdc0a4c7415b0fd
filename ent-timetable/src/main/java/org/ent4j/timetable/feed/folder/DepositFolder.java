package org.ent4j.timetable.feed.folder;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.timetable.automation.Deposit;
import org.ent4j.timetable.automation.ImportOutcome;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.spi.Deposits;

/**
 * A folder into which files are deposited. They are taken by the time of their last change, a file that changed just now
 * is left until it is whole. Each is moved out of the way while it is imported, into {@code en-cours}, and then into a folder
 * that says how it ended: {@code importes}, {@code a-la-main} or {@code refuses}. One importer at a time holds the folder, until it closes it.
 */
public final class DepositFolder implements Deposits, AutoCloseable {

    /** How long a file has to have been left alone before it is taken to be whole. */
    public static final Duration USUAL_REST = Duration.ofSeconds(10);

    private static final String LOCK = ".verrou";
    private static final String TAKEN = "en-cours";
    private static final int LONGEST_NAME = 200;
    private static final Map<ImportOutcome, String> PLACES = new EnumMap<>(Map.of(
            ImportOutcome.PUBLISHED, "importes",
            ImportOutcome.UNCHANGED, "importes",
            ImportOutcome.BY_HAND, "a-la-main",
            ImportOutcome.STOPPED, "a-la-main",
            ImportOutcome.REFUSED, "refuses"));
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Path taken;
    private final Clock clock;
    private final Duration rest;
    private final FileChannel channel;

    private DepositFolder(Path folder, Clock clock, Duration rest, FileChannel channel) {
        this.folder = folder;
        this.taken = folder.resolve(TAKEN);
        this.clock = clock;
        this.rest = rest;
        this.channel = channel;
    }

    /**
     * Takes hold of a folder that exists.
     *
     * @param rest how long a file has to have been left alone
     * @return nothing when another importer holds it
     * @throws UncheckedIOException when it cannot be read and written
     */
    public static Option<DepositFolder> open(Path folder, Clock clock, Duration rest) {
        try {
            var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isEmpty()) {
                channel.close();
                return Option.none();
            }
            Files.createDirectories(folder.resolve(TAKEN));
            return Option.of(new DepositFolder(folder, clock, rest, channel));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** Another process holds it, or this one does already. */
    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException held) {
            return Optional.empty();
        }
    }

    /** Where files with that outcome are moved. */
    public Path place(ImportOutcome outcome) {
        return folder.resolve(PLACES.get(outcome));
    }

    /** One that an import which was killed had taken is the next again; else the file that has waited longest is taken. */
    @Override
    public Optional<Deposit> next() {
        return oldest(taken, arrival -> true)
                .or(() -> oldest(folder, this::isWhole).map(this::take))
                .map(file -> new Deposit(String.valueOf(file.getFileName()), FeedSource.file(file)));
    }

    /** A file from the future was sent by a clock that is ahead. */
    private boolean isWhole(Arrival arrival) {
        var now = clock.instant();
        return !arrival.at().isAfter(now.minus(rest)) || arrival.at().isAfter(now.plus(rest));
    }

    private static Optional<Path> oldest(Path place, Predicate<Arrival> wanted) {
        try (var files = Files.list(place)) {
            return files.filter(DepositFolder::isDeposit)
                    .map(Arrival::of)
                    .filter(wanted)
                    .min(Comparator.comparing(Arrival::at).thenComparing(Arrival::file))
                    .map(Arrival::file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Out of the way of a later file of the same name, under a name that any file system takes. */
    private Path take(Path file) {
        try {
            return Files.move(file, free(taken, plain(String.valueOf(file.getFileName())), 1));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String plain(String name) {
        var plain = name.replaceAll("[^\\p{Alnum}._-]", "_");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static boolean isDeposit(Path file) {
        var name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && Stream.of(".part", ".tmp", ".filepart").noneMatch(name::endsWith);
    }

    private record Arrival(Path file, Instant at) {
        static Arrival of(Path file) {
            try {
                return new Arrival(file, Files.getLastModifiedTime(file).toInstant());
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    /** Moved under the time of its end, so that a file of the same name later is another. */
    @Override
    public void settle(Deposit deposit, ImportReport report) {
        try {
            var place = Files.createDirectories(place(report.outcome()));
            var name = STAMP.format(report.at()) + "-" + deposit.id();
            Files.move(taken.resolve(deposit.id()), free(place, name, 1));
        } catch (IOException unmoved) {
            throw new UncheckedIOException(unmoved);
        }
    }

    private static Path free(Path place, String name, int tried) {
        var path = place.resolve(tried == 1 ? name : tried + "-" + name);
        return Files.exists(path) ? free(place, name, tried + 1) : path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }
}
