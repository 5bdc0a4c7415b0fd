package org.ent4j.examples.sample;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.school.Faculty;
import org.ent4j.examples.sample.school.SchoolMaker;
import org.ent4j.examples.sample.spec.SampleReport;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.examples.sample.timetable.Placement;
import org.ent4j.examples.sample.timetable.SchoolWeeks;
import org.ent4j.examples.sample.timetable.Timetable;
import org.ent4j.examples.sample.write.AcademieWriter;
import org.ent4j.examples.sample.write.FolderOutput;
import org.ent4j.examples.sample.write.SampleOutput;
import org.ent4j.examples.sample.year.SampleJournals;

/**
 * A fictitious académie. Schools come about three at a time, since neighbours share teachers; nothing else is kept in
 * memory, however many there are. The same {@link SampleSpec} gives the same bytes.
 */
public final class Sample {

    private static final int NEIGHBOURS = 3;
    private static final long PLACEMENT = 1_000_003;

    private final SampleSpec spec;
    private final Optional<SampleJournals> journals;

    private Sample(SampleSpec spec, Optional<SampleJournals> journals) {
        this.spec = spec;
        this.journals = journals;
    }

    public static Either<SampleRefusal, Sample> of(SampleSpec spec) {
        return outOfRange(spec)
                .<Either<SampleRefusal, Sample>>map(Either::left)
                .orElse(Either.right(new Sample(spec, Optional.empty())));
    }

    /** The same with the journals of vie scolaire of each school ({@code journals}), which a made-up year has filled. */
    public Sample with(SampleJournals more) {
        return new Sample(spec, Optional.of(more));
    }

    private static Optional<SampleRefusal> outOfRange(SampleSpec spec) {
        if (spec.schools() < 1 || spec.schools() > Academie.MOST_SCHOOLS) {
            return Optional.of(new SampleRefusal.SchoolsOutOfRange(spec.schools(), Academie.MOST_SCHOOLS));
        }
        var share = spec.noise() >= 0 && spec.noise() <= 1;
        return share ? Optional.empty() : Optional.of(new SampleRefusal.NoiseOutOfRange(spec.noise()));
    }

    /**
     * Writes the sample into a folder that is absent or empty, or has another sample that may be replaced.
     *
     * @throws java.io.UncheckedIOException when the disk is full or the folder may not be written
     */
    public Either<SampleRefusal, SampleReport> writeTo(Path folder, Progress progress) {
        return SampleFolder.prepare(folder, spec.overwrite()).map(ready -> writeTo(new FolderOutput(ready), progress));
    }

    /** Writes the sample to wherever the output keeps it. */
    public SampleReport writeTo(SampleOutput output, Progress progress) {
        try (var writer = new AcademieWriter(spec, journals, output)) {
            var next = ahead(0);
            for (var first = 0; first < spec.schools(); first += NEIGHBOURS) {
                var neighbours = next.join();
                next = ahead(first + NEIGHBOURS);
                writer.write(neighbours);
                progress.written(first + neighbours.size(), spec.schools());
            }
            return writer.finish();
        }
    }

    /** The next schools are made while the ones before are written. */
    private CompletableFuture<List<Timetable>> ahead(int first) {
        var beyond = Math.min(first + NEIGHBOURS, spec.schools());
        return CompletableFuture.supplyAsync(() -> neighbours(first, beyond));
    }

    private List<Timetable> neighbours(int first, int beyond) {
        var maker = new SchoolMaker(spec.year(), spec.seed(), spec.lyceeClasses());
        var faculty = new Faculty();
        var placement = new Placement(SchoolWeeks.of(spec.year()));
        var timetables = new ArrayList<Timetable>();
        for (var index = first; index < beyond; index++) {
            var school = maker.make(index, faculty);
            timetables.add(
                    spec.timetables()
                            ? placement.place(school, Dice.of(spec.seed(), index, PLACEMENT))
                            : placement.none(school));
        }
        return timetables;
    }
}
