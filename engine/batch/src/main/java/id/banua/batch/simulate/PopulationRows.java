package id.banua.batch.simulate;

import java.util.function.Consumer;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The population itself, from which surveys are drawn and against which linkage is measured. */
public final class PopulationRows {
    public static final String HOUSEHOLDS = "households";
    public static final String PERSONS = "persons";

    /** One row is one household; {@code expenditure} is rupiah per capita and month. */
    public static final StructType HOUSEHOLD_SCHEMA = new StructType()
            .add("household", DataTypes.LongType, false)
            .add("province", DataTypes.StringType, false)
            .add("regency", DataTypes.StringType, false)
            .add("district", DataTypes.StringType, false)
            .add("is_urban", DataTypes.BooleanType, false)
            .add("members", DataTypes.LongType, false)
            .add("expenditure", DataTypes.DoubleType, false)
            .add("poverty_line", DataTypes.DoubleType, false)
            .add("is_poor", DataTypes.BooleanType, false)
            .add("decile", DataTypes.LongType, false)
            .add("kk", DataTypes.StringType, false);

    /** One row is one person of a household. */
    public static final StructType PERSON_SCHEMA = new StructType()
            .add("household", DataTypes.LongType, false)
            .add("member", DataTypes.LongType, false)
            .add("district", DataTypes.StringType, false)
            .add("nik", DataTypes.StringType, false)
            .add("name", DataTypes.StringType, false)
            .add("birth_date", DataTypes.DateType, false)
            .add("sex", DataTypes.StringType, false);

    private PopulationRows() {}

    static void households(Household household, Consumer<Fields> rows) {
        Place place = household.place();
        rows.accept(new Fields()
                .with("household", household.number())
                .with("province", place.provinceCode())
                .with("regency", place.regencyCode())
                .with("district", place.code())
                .with("is_urban", household.isUrban())
                .with("members", (long) household.members().size())
                .with("expenditure", household.expenditure())
                .with("poverty_line", place.povertyLine())
                .with("is_poor", household.isPoor())
                .with("decile", (long) household.decile())
                .with("kk", household.kk()));
    }

    static void persons(Household household, Consumer<Fields> rows) {
        for (int order = 0; order < household.members().size(); order++) {
            Member person = household.members().get(order);
            rows.accept(new Fields()
                    .with("household", household.number())
                    .with("member", (long) order)
                    .with("district", household.place().code())
                    .with("nik", person.nik())
                    .with("name", person.name())
                    .with("birth_date", person.born())
                    .with("sex", person.sex()));
        }
    }
}
