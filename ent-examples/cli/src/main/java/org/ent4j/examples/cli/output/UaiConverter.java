package org.ent4j.examples.cli.output;

import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import picocli.CommandLine.ITypeConverter;

/** A UAI of the command line; that of a fictitious school passes. */
public final class UaiConverter implements ITypeConverter<Uai> {

    @Override
    public Uai convert(String text) {
        return Uai.parseLeniently(text)
                .getOrElseThrow(
                        why -> new Mistyped(Label.of(Messages.render(why, Lang.FR), Messages.render(why, Lang.EN))));
    }
}
