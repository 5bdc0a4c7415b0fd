package org.ent4j.examples.cli.gar;

import java.util.Optional;
import org.ent4j.catalogue.gar.GarLeftOut;
import org.ent4j.catalogue.spi.GarWatch;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Progress;
import org.ent4j.model.text.Label;

/** How far an export has come, on a terminal: people, then the files that are checked; what is left out, in the file. */
final class ShownExport implements GarWatch, AutoCloseable {

    private static final int PEOPLE_A_STEP = 1_000;
    private static final Label PEOPLE = Label.of("Personnes", "People");
    private static final Label FILES = Label.of("Fichiers vérifiés", "Files checked");

    private final Output output;
    private final LeftOutFile file;
    private Optional<Progress> people;
    private Optional<Progress> files = Optional.empty();

    ShownExport(Output output, LeftOutFile file) {
        this.output = output;
        this.file = file;
        this.people = Optional.of(output.progress(PEOPLE, Progress.UNKNOWN));
    }

    @Override
    public void people(long done) {
        if (done % PEOPLE_A_STEP == 0) {
            people.ifPresent(bar -> bar.at(done));
        }
    }

    @Override
    public void finishing() {
        people.ifPresent(Progress::close);
        people = Optional.empty();
    }

    @Override
    public void checked(int done, int all) {
        if (files.isEmpty()) {
            files = Optional.of(output.progress(FILES, all));
        }
        files.get().at(done);
    }

    @Override
    public void leftOut(GarLeftOut each) {
        file.add(each);
    }

    @Override
    public void close() {
        people.ifPresent(Progress::close);
        files.ifPresent(Progress::close);
    }
}
