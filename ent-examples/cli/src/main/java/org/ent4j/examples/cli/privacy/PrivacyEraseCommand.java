package org.ent4j.examples.cli.privacy;

import io.vavr.control.Either;
import java.util.concurrent.Callable;
import org.ent4j.directory.Privacy;
import org.ent4j.directory.privacy.Access;
import org.ent4j.directory.privacy.ErasurePlan;
import org.ent4j.directory.privacy.PrivacyRefusal;
import org.ent4j.directory.privacy.Retention;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.Today;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent directory privacy erase}: one person, on request. */
@Command(name = "erase", resourceBundle = "org.ent4j.examples.cli.usage")
final class PrivacyEraseCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final PersonOption person = new PersonOption();

    @Mixin
    private final AccessOptions access = new AccessOptions();

    @Option(names = "--apply", descriptionKey = "privacy.apply")
    private boolean apply;

    @Option(names = "--insist", descriptionKey = "privacy.insist")
    private boolean insist;

    @Override
    public Integer call() {
        var how = access.access();
        try (var opened = data.openExisting()) {
            var view = view(PrivacyView.open(opened, Retention.USUAL), how);
            return output.answer(Answer.of(view.isAccepted(), view.json(), view.lines(output.lang())));
        }
    }

    private ErasureView view(Privacy privacy, Access how) {
        return privacy.planErasure(person.id(), Today.inFrance(), insist)
                .flatMap(plan -> done(privacy, plan, how))
                .getOrElseGet(refusal -> ErasureView.refused(person.id(), refusal));
    }

    private Either<PrivacyRefusal, ErasureView> done(Privacy privacy, ErasurePlan plan, Access how) {
        return apply
                ? privacy.apply(plan, how).map(went -> ErasureView.applied(plan, went))
                : Either.right(ErasureView.planned(plan));
    }
}
