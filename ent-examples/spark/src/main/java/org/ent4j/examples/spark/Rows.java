package org.ent4j.examples.spark;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Columns of rows, as Spark has them. */
public final class Rows {

    private Rows() {}

    /** Fields in their order. */
    public static StructType of(StructField... fields) {
        return new StructType(fields);
    }

    public static StructField text(String name) {
        return field(name, DataTypes.StringType);
    }

    public static StructField whole(String name) {
        return field(name, DataTypes.IntegerType);
    }

    public static StructField texts(String name) {
        return field(name, DataTypes.createArrayType(DataTypes.StringType));
    }

    public static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    /** A list as a value of a column. */
    public static <T> Seq<T> seq(List<T> values) {
        return CollectionConverters.asScala(values).toSeq();
    }
}
