package org.ent4j.examples.cli.mediacentre;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ent mediacentre keep}: a service beside the GAR stays to the end of the year; 1 when it may not. */
@Command(name = "keep", resourceBundle = "org.ent4j.examples.cli.usage")
final class KeepCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final SchoolOptions options = new SchoolOptions();

    @Parameters(paramLabel = "SERVICE", descriptionKey = "mediacentre.service")
    private String service = "";

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Option(names = "--resource", paramLabel = "${bundle:label.name}", descriptionKey = "mediacentre.keep.resource")
    private @Nullable String resource;

    @Override
    public Integer call() {
        var title = Optional.ofNullable(resource).orElse(service);
        return RespAffDesk.with(
                options,
                output,
                desk -> desk.mediacentre()
                        .keepService(
                                options.by(),
                                options.at(),
                                desk.school(),
                                options.seen(KeptView.version(desk, service)),
                                work.of(service, title, options.day()))
                        .fold(refusal -> RespAffView.refused(refusal, output), kept -> KeptView.answer(desk, output)));
    }
}
