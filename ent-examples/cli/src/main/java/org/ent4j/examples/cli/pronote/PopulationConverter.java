package org.ent4j.examples.cli.pronote;

import org.ent4j.catalogue.pronote.Population;
import org.ent4j.examples.cli.output.Choices;
import picocli.CommandLine.ITypeConverter;

/** A population, by its name or its label. */
final class PopulationConverter implements ITypeConverter<Population> {

    @Override
    public Population convert(String text) {
        return Choices.choose(text, Population.values(), Population::label);
    }
}
