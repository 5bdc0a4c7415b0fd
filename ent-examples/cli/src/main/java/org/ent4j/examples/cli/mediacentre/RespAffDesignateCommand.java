package org.ent4j.examples.cli.mediacentre;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorRole;
import org.ent4j.catalogue.mediacentre.allocation.Designation;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code ent mediacentre resp-aff designate}: the head of the school, or by delegation; 1 when something stands against it.
 */
@Command(name = "designate", resourceBundle = "org.ent4j.examples.cli.usage")
final class RespAffDesignateCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOptions options = new SchoolOptions();

    @Parameters(paramLabel = "${bundle:label.person}", descriptionKey = "resp-aff.person")
    private String person = "";

    @ArgGroup
    private @Nullable How how;

    /** One of the two; a delegation without an end when neither is given. */
    private static final class How {
        @Option(names = "--head", descriptionKey = "resp-aff.head")
        private boolean head;

        @Option(
                names = "--until",
                paramLabel = "2027-07-03",
                converter = DayConverter.class,
                descriptionKey = "resp-aff.until")
        private @Nullable LocalDate until;
    }

    @Override
    public Integer call() {
        return RespAffDesk.change(
                options,
                output,
                (desk, seen) -> desk.mediacentre()
                        .designate(options.by(), options.at(), desk.school(), seen, designation(desk)));
    }

    private Designation designation(RespAffDesk desk) {
        var chosen = Optional.ofNullable(how);
        return new Designation(
                desk.meant(person),
                chosen.filter(each -> each.head).isPresent() ? AllocatorRole.HEAD : AllocatorRole.DELEGATE,
                chosen.flatMap(each -> Optional.ofNullable(each.until)));
    }
}
