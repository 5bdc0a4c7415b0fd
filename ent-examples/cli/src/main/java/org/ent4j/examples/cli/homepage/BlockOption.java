package org.ent4j.examples.cli.homepage;

import org.ent4j.catalogue.homepage.BlockId;
import org.ent4j.examples.cli.output.Mistyped;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

/** The id of a block. */
final class BlockOption implements ITypeConverter<BlockId> {

    @Override
    public BlockId convert(String text) {
        try {
            return new BlockId(text.strip());
        } catch (IllegalArgumentException none) {
            throw new Mistyped(Label.of(
                    "« %s » n'est pas un nom de bloc ; attendu : contact, actualites-1…".formatted(text),
                    "'%s' is no id of a block; expected: contact, actualites-1…".formatted(text)));
        }
    }
}
