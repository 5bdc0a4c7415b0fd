package org.ent4j.examples.cli.output;

import org.ent4j.model.text.Label;
import picocli.CommandLine.TypeConversionException;

/** A value of the command line that is not what its option asks for. */
public final class Mistyped extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final transient Label label;

    public Mistyped(Label label) {
        super(label.en());
        this.label = label;
    }

    public Label label() {
        return label;
    }
}
