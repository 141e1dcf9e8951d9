//! Tables of 60 and 500 names, which are searched and not only walked through.

use crate::runtime::{Object, find, object};
use serde_json::{Map, Value, from_str, from_value, to_string};

/// A struct whose fields are required integers.
macro_rules! wide {
    ($type:ident: $($field:ident $name:literal,)*) => {
        #[derive(Clone, Debug, PartialEq)]
        struct $type {
            $($field: i64,)*
        }

        object! { $type { $($field: required i64 = $name),* } }

        impl $type {
            const NAMES: &'static [&'static str] = &[$($name),*];

            fn values(&self) -> Vec<i64> {
                vec![$(self.$field),*]
            }
        }
    };
}

#[rustfmt::skip]
wide! { Sixty:
    f000 "f000", f059 "f059", f058 "f058", f057 "f057", f056 "f056", f055 "f055",
    f054 "f054", f053 "f053", f052 "f052", f051 "f051", f050 "f050", f049 "f049",
    f048 "f048", f047 "f047", f046 "f046", f045 "f045", f044 "f044", f043 "f043",
    f042 "f042", f041 "f041", f040 "f040", f039 "f039", f038 "f038", f037 "f037",
    f036 "f036", f035 "f035", f034 "f034", f033 "f033", f032 "f032", f031 "f031",
    f030 "f030", f029 "f029", f028 "f028", f027 "f027", f026 "f026", f025 "f025",
    f024 "f024", f023 "f023", f022 "f022", f021 "f021", f020 "f020", f019 "f019",
    f018 "f018", f017 "f017", f016 "f016", f015 "f015", f014 "f014", f013 "f013",
    f012 "f012", f011 "f011", f010 "f010", f009 "f009", f008 "f008", f007 "f007",
    f006 "f006", f005 "f005", f004 "f004", f003 "f003", f002 "f002", f001 "f001",
}

#[rustfmt::skip]
wide! { FiveHundred:
    f000 "f000", f419 "f419", f338 "f338", f257 "f257", f176 "f176", f095 "f095", f014 "f014", f433 "f433",
    f352 "f352", f271 "f271", f190 "f190", f109 "f109", f028 "f028", f447 "f447", f366 "f366", f285 "f285",
    f204 "f204", f123 "f123", f042 "f042", f461 "f461", f380 "f380", f299 "f299", f218 "f218", f137 "f137",
    f056 "f056", f475 "f475", f394 "f394", f313 "f313", f232 "f232", f151 "f151", f070 "f070", f489 "f489",
    f408 "f408", f327 "f327", f246 "f246", f165 "f165", f084 "f084", f003 "f003", f422 "f422", f341 "f341",
    f260 "f260", f179 "f179", f098 "f098", f017 "f017", f436 "f436", f355 "f355", f274 "f274", f193 "f193",
    f112 "f112", f031 "f031", f450 "f450", f369 "f369", f288 "f288", f207 "f207", f126 "f126", f045 "f045",
    f464 "f464", f383 "f383", f302 "f302", f221 "f221", f140 "f140", f059 "f059", f478 "f478", f397 "f397",
    f316 "f316", f235 "f235", f154 "f154", f073 "f073", f492 "f492", f411 "f411", f330 "f330", f249 "f249",
    f168 "f168", f087 "f087", f006 "f006", f425 "f425", f344 "f344", f263 "f263", f182 "f182", f101 "f101",
    f020 "f020", f439 "f439", f358 "f358", f277 "f277", f196 "f196", f115 "f115", f034 "f034", f453 "f453",
    f372 "f372", f291 "f291", f210 "f210", f129 "f129", f048 "f048", f467 "f467", f386 "f386", f305 "f305",
    f224 "f224", f143 "f143", f062 "f062", f481 "f481", f400 "f400", f319 "f319", f238 "f238", f157 "f157",
    f076 "f076", f495 "f495", f414 "f414", f333 "f333", f252 "f252", f171 "f171", f090 "f090", f009 "f009",
    f428 "f428", f347 "f347", f266 "f266", f185 "f185", f104 "f104", f023 "f023", f442 "f442", f361 "f361",
    f280 "f280", f199 "f199", f118 "f118", f037 "f037", f456 "f456", f375 "f375", f294 "f294", f213 "f213",
    f132 "f132", f051 "f051", f470 "f470", f389 "f389", f308 "f308", f227 "f227", f146 "f146", f065 "f065",
    f484 "f484", f403 "f403", f322 "f322", f241 "f241", f160 "f160", f079 "f079", f498 "f498", f417 "f417",
    f336 "f336", f255 "f255", f174 "f174", f093 "f093", f012 "f012", f431 "f431", f350 "f350", f269 "f269",
    f188 "f188", f107 "f107", f026 "f026", f445 "f445", f364 "f364", f283 "f283", f202 "f202", f121 "f121",
    f040 "f040", f459 "f459", f378 "f378", f297 "f297", f216 "f216", f135 "f135", f054 "f054", f473 "f473",
    f392 "f392", f311 "f311", f230 "f230", f149 "f149", f068 "f068", f487 "f487", f406 "f406", f325 "f325",
    f244 "f244", f163 "f163", f082 "f082", f001 "f001", f420 "f420", f339 "f339", f258 "f258", f177 "f177",
    f096 "f096", f015 "f015", f434 "f434", f353 "f353", f272 "f272", f191 "f191", f110 "f110", f029 "f029",
    f448 "f448", f367 "f367", f286 "f286", f205 "f205", f124 "f124", f043 "f043", f462 "f462", f381 "f381",
    f300 "f300", f219 "f219", f138 "f138", f057 "f057", f476 "f476", f395 "f395", f314 "f314", f233 "f233",
    f152 "f152", f071 "f071", f490 "f490", f409 "f409", f328 "f328", f247 "f247", f166 "f166", f085 "f085",
    f004 "f004", f423 "f423", f342 "f342", f261 "f261", f180 "f180", f099 "f099", f018 "f018", f437 "f437",
    f356 "f356", f275 "f275", f194 "f194", f113 "f113", f032 "f032", f451 "f451", f370 "f370", f289 "f289",
    f208 "f208", f127 "f127", f046 "f046", f465 "f465", f384 "f384", f303 "f303", f222 "f222", f141 "f141",
    f060 "f060", f479 "f479", f398 "f398", f317 "f317", f236 "f236", f155 "f155", f074 "f074", f493 "f493",
    f412 "f412", f331 "f331", f250 "f250", f169 "f169", f088 "f088", f007 "f007", f426 "f426", f345 "f345",
    f264 "f264", f183 "f183", f102 "f102", f021 "f021", f440 "f440", f359 "f359", f278 "f278", f197 "f197",
    f116 "f116", f035 "f035", f454 "f454", f373 "f373", f292 "f292", f211 "f211", f130 "f130", f049 "f049",
    f468 "f468", f387 "f387", f306 "f306", f225 "f225", f144 "f144", f063 "f063", f482 "f482", f401 "f401",
    f320 "f320", f239 "f239", f158 "f158", f077 "f077", f496 "f496", f415 "f415", f334 "f334", f253 "f253",
    f172 "f172", f091 "f091", f010 "f010", f429 "f429", f348 "f348", f267 "f267", f186 "f186", f105 "f105",
    f024 "f024", f443 "f443", f362 "f362", f281 "f281", f200 "f200", f119 "f119", f038 "f038", f457 "f457",
    f376 "f376", f295 "f295", f214 "f214", f133 "f133", f052 "f052", f471 "f471", f390 "f390", f309 "f309",
    f228 "f228", f147 "f147", f066 "f066", f485 "f485", f404 "f404", f323 "f323", f242 "f242", f161 "f161",
    f080 "f080", f499 "f499", f418 "f418", f337 "f337", f256 "f256", f175 "f175", f094 "f094", f013 "f013",
    f432 "f432", f351 "f351", f270 "f270", f189 "f189", f108 "f108", f027 "f027", f446 "f446", f365 "f365",
    f284 "f284", f203 "f203", f122 "f122", f041 "f041", f460 "f460", f379 "f379", f298 "f298", f217 "f217",
    f136 "f136", f055 "f055", f474 "f474", f393 "f393", f312 "f312", f231 "f231", f150 "f150", f069 "f069",
    f488 "f488", f407 "f407", f326 "f326", f245 "f245", f164 "f164", f083 "f083", f002 "f002", f421 "f421",
    f340 "f340", f259 "f259", f178 "f178", f097 "f097", f016 "f016", f435 "f435", f354 "f354", f273 "f273",
    f192 "f192", f111 "f111", f030 "f030", f449 "f449", f368 "f368", f287 "f287", f206 "f206", f125 "f125",
    f044 "f044", f463 "f463", f382 "f382", f301 "f301", f220 "f220", f139 "f139", f058 "f058", f477 "f477",
    f396 "f396", f315 "f315", f234 "f234", f153 "f153", f072 "f072", f491 "f491", f410 "f410", f329 "f329",
    f248 "f248", f167 "f167", f086 "f086", f005 "f005", f424 "f424", f343 "f343", f262 "f262", f181 "f181",
    f100 "f100", f019 "f019", f438 "f438", f357 "f357", f276 "f276", f195 "f195", f114 "f114", f033 "f033",
    f452 "f452", f371 "f371", f290 "f290", f209 "f209", f128 "f128", f047 "f047", f466 "f466", f385 "f385",
    f304 "f304", f223 "f223", f142 "f142", f061 "f061", f480 "f480", f399 "f399", f318 "f318", f237 "f237",
    f156 "f156", f075 "f075", f494 "f494", f413 "f413", f332 "f332", f251 "f251", f170 "f170", f089 "f089",
    f008 "f008", f427 "f427", f346 "f346", f265 "f265", f184 "f184", f103 "f103", f022 "f022", f441 "f441",
    f360 "f360", f279 "f279", f198 "f198", f117 "f117", f036 "f036", f455 "f455", f374 "f374", f293 "f293",
    f212 "f212", f131 "f131", f050 "f050", f469 "f469", f388 "f388", f307 "f307", f226 "f226", f145 "f145",
    f064 "f064", f483 "f483", f402 "f402", f321 "f321", f240 "f240", f159 "f159", f078 "f078", f497 "f497",
    f416 "f416", f335 "f335", f254 "f254", f173 "f173", f092 "f092", f011 "f011", f430 "f430", f349 "f349",
    f268 "f268", f187 "f187", f106 "f106", f025 "f025", f444 "f444", f363 "f363", f282 "f282", f201 "f201",
    f120 "f120", f039 "f039", f458 "f458", f377 "f377", f296 "f296", f215 "f215", f134 "f134", f053 "f053",
    f472 "f472", f391 "f391", f310 "f310", f229 "f229", f148 "f148", f067 "f067", f486 "f486", f405 "f405",
    f324 "f324", f243 "f243", f162 "f162", f081 "f081",
}

/// An object with each name's place as its value, the names in the order that `step` gives.
fn object(names: &[&str], step: usize) -> String {
    let count = names.len();
    let member = |i: usize| {
        let place = i * step % count;
        format!(r#""{}":{place},"unknown{i}":[{{}}]"#, names[place])
    };
    let members: Vec<_> = (0..count).map(member).collect();
    format!("{{{}}}", members.join(","))
}

fn places(count: usize) -> Vec<i64> {
    (0..count as i64).collect()
}

#[test]
fn sixty_fields_in_any_order() {
    for step in [1, 59, 7, 17] {
        let value: Sixty = from_str(&object(Sixty::NAMES, step)).expect("it fits");
        assert_eq!(value.values(), places(60), "step {step}");
    }
}

#[test]
fn five_hundred_fields_in_any_order() {
    for step in [1, 499, 7, 123] {
        let value: FiveHundred = from_str(&object(FiveHundred::NAMES, step)).expect("it fits");
        assert_eq!(value.values(), places(500), "step {step}");
    }
}

#[test]
fn each_field_is_missed_by_its_name() {
    let whole: Map<String, Value> = FiveHundred::NAMES
        .iter()
        .map(|name| ((*name).to_owned(), 1.into()))
        .collect();
    for name in FiveHundred::NAMES {
        let mut less = whole.clone();
        less.remove(*name);
        let error = from_value::<FiveHundred>(less.into()).expect_err("one is missing");
        assert_eq!(error.to_string(), format!("missing field `{name}`"));
    }
}

#[test]
fn fields_are_written_in_table_order() {
    let value: Sixty = from_str(&object(Sixty::NAMES, 7)).expect("it fits");
    let member = |(place, name): (usize, &&str)| format!(r#""{name}":{place}"#);
    let members: Vec<_> = Sixty::NAMES.iter().enumerate().map(member).collect();
    assert_eq!(
        to_string(&value).expect("JSON"),
        format!("{{{}}}", members.join(","))
    );
}

#[test]
fn a_table_finds_each_of_its_names_and_no_other() {
    let index = <FiveHundred as Object>::INDEX;
    for (place, name) in FiveHundred::NAMES.iter().enumerate() {
        assert_eq!(
            find(FiveHundred::NAMES, index, 0, name),
            Some(place),
            "{name}"
        );
    }
    for name in [
        "",
        "f",
        "f500",
        "f0000",
        "g",
        "F001",
        "a name with more than sixteen bytes",
    ] {
        assert_eq!(find(FiveHundred::NAMES, index, 0, name), None, "{name}");
    }
}

/// The longest run of slots without a free one.
#[test]
fn searches_are_short() {
    let index = <FiveHundred as Object>::INDEX;
    let runs = index.split(|slot| *slot == u16::MAX).map(<[u16]>::len);
    let longest = runs.max();
    assert!(longest < Some(9), "{longest:?}");
}
