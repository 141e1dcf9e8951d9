//! How fast objects are read and written, beside `serde` derive on the same shapes.
//!
//! `cargo bench -p client-runtime --bench codec`

#![allow(dead_code, unreachable_pub)] // The runtime is there whole; the shapes are written as in a client.

#[path = "../src/runtime/mod.rs"]
mod runtime;

use serde::Serialize;
use serde::de::DeserializeOwned;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long each row is run for, and how often; the fastest run counts.
const RUN: Duration = Duration::from_millis(200);
const RUNS: usize = 7;

fn main() {
    println!("{:<24} {:>14} {:>14}", "", "decode MB/s", "encode MB/s");
    row::<ten::Tabled>("10 fields, table", ten::JSON);
    row::<ten::Derived>("10 fields, derive", ten::JSON);
    row::<sixty::Tabled>("60 fields, table", sixty::JSON);
    row::<sixty::Derived>("60 fields, derive", sixty::JSON);
    let (ten, sixty) = (reversed(ten::JSON), reversed(sixty::JSON));
    row::<ten::Tabled>("10, reversed, table", &ten);
    row::<ten::Derived>("10, reversed, derive", &ten);
    row::<sixty::Tabled>("60, reversed, table", &sixty);
    row::<sixty::Derived>("60, reversed, derive", &sixty);
}

/// The same object with its members the other way round.
fn reversed(json: &str) -> String {
    let mut members: Vec<(String, serde_json::Value)> =
        serde_json::from_str::<Members>(json).expect("an object").0;
    members.reverse();
    let member = |(name, value): &(String, serde_json::Value)| format!("{name:?}:{value}");
    let members: Vec<_> = members.iter().map(member).collect();
    format!("{{{}}}", members.join(","))
}

/// An object's members in their order.
struct Members(Vec<(String, serde_json::Value)>);

impl<'de> serde::Deserialize<'de> for Members {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Self(Vec::new()))
    }
}

impl<'de> serde::de::Visitor<'de> for Members {
    type Value = Self;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: serde::de::MapAccess<'de>>(mut self, mut map: M) -> Result<Self, M::Error> {
        while let Some(member) = map.next_entry()? {
            self.0.push(member);
        }
        Ok(self)
    }
}

fn row<T: DeserializeOwned + Serialize>(name: &str, json: &str) {
    let decode = speed(json.len(), || {
        black_box(serde_json::from_slice::<T>(black_box(json.as_bytes())).expect("it fits"));
    });
    let value: T = serde_json::from_str(json).expect("it fits");
    let mut out = Vec::with_capacity(2 * json.len());
    let encode = speed(json.len(), || {
        out.clear();
        serde_json::to_writer(&mut out, black_box(&value)).expect("JSON");
        black_box(&out);
    });
    println!("{name:<24} {decode:>14.0} {encode:>14.0}");
}

/// The most bytes a second, in MB, that `work` on `bytes` came to.
fn speed(bytes: usize, mut work: impl FnMut()) -> f64 {
    let mut best = 0.0_f64;
    for _ in 0..RUNS {
        let start = Instant::now();
        let mut count = 0_u32;
        while start.elapsed() < RUN {
            for _ in 0..64 {
                work();
            }
            count += 64;
        }
        let speed = f64::from(count) * bytes as f64 / start.elapsed().as_secs_f64() / 1e6;
        best = best.max(speed);
    }
    best
}

#[rustfmt::skip]
mod ten {
    use crate::runtime::object;
    use serde::{Deserialize, Serialize};

    pub struct Tabled {
        f0: i64,
        f1: Option<String>,
        f2: f64,
        f3: bool,
        f4: Option<Vec<i64>>,
        f5: i64,
        f6: String,
        f7: Option<f64>,
        f8: bool,
        f9: Vec<i64>,
    }

    object! {
        Tabled {
            f0: required i64 = "alphaCount0",
            f1: optional String = "betaName1",
            f2: required f64 = "gammaRate2",
            f3: required bool = "deltaState3",
            f4: optional Vec<i64> = "epsilonItems4",
            f5: required i64 = "zetaLink5",
            f6: required String = "alphaAt6",
            f7: optional f64 = "betaCount7",
            f8: required bool = "gammaName8",
            f9: required Vec<i64> = "deltaRate9",
        }
    }

    #[derive(Serialize, Deserialize)]
    pub struct Derived {
        #[serde(rename = "alphaCount0")] f0: i64,
        #[serde(rename = "betaName1", skip_serializing_if = "Option::is_none")] f1: Option<String>,
        #[serde(rename = "gammaRate2")] f2: f64,
        #[serde(rename = "deltaState3")] f3: bool,
        #[serde(rename = "epsilonItems4", skip_serializing_if = "Option::is_none")] f4: Option<Vec<i64>>,
        #[serde(rename = "zetaLink5")] f5: i64,
        #[serde(rename = "alphaAt6")] f6: String,
        #[serde(rename = "betaCount7", skip_serializing_if = "Option::is_none")] f7: Option<f64>,
        #[serde(rename = "gammaName8")] f8: bool,
        #[serde(rename = "deltaRate9")] f9: Vec<i64>,
    }

    pub const JSON: &str = r#"{"alphaCount0":0,"betaName1":"value 1 of a text","gammaRate2":2.25,"deltaState3":true,"epsilonItems4":[1,2,3],"zetaLink5":6172835,"alphaAt6":"value 6 of a text","betaCount7":7.25,"gammaName8":true,"deltaRate9":[1,2,3]}"#;
}

#[rustfmt::skip]
mod sixty {
    use crate::runtime::object;
    use serde::{Deserialize, Serialize};

    pub struct Tabled {
        f0: i64,
        f1: Option<String>,
        f2: f64,
        f3: bool,
        f4: Option<Vec<i64>>,
        f5: i64,
        f6: String,
        f7: Option<f64>,
        f8: bool,
        f9: Vec<i64>,
        f10: Option<i64>,
        f11: String,
        f12: f64,
        f13: Option<bool>,
        f14: Vec<i64>,
        f15: i64,
        f16: Option<String>,
        f17: f64,
        f18: bool,
        f19: Option<Vec<i64>>,
        f20: i64,
        f21: String,
        f22: Option<f64>,
        f23: bool,
        f24: Vec<i64>,
        f25: Option<i64>,
        f26: String,
        f27: f64,
        f28: Option<bool>,
        f29: Vec<i64>,
        f30: i64,
        f31: Option<String>,
        f32: f64,
        f33: bool,
        f34: Option<Vec<i64>>,
        f35: i64,
        f36: String,
        f37: Option<f64>,
        f38: bool,
        f39: Vec<i64>,
        f40: Option<i64>,
        f41: String,
        f42: f64,
        f43: Option<bool>,
        f44: Vec<i64>,
        f45: i64,
        f46: Option<String>,
        f47: f64,
        f48: bool,
        f49: Option<Vec<i64>>,
        f50: i64,
        f51: String,
        f52: Option<f64>,
        f53: bool,
        f54: Vec<i64>,
        f55: Option<i64>,
        f56: String,
        f57: f64,
        f58: Option<bool>,
        f59: Vec<i64>,
    }

    object! {
        Tabled {
            f0: required i64 = "alphaCount0",
            f1: optional String = "betaName1",
            f2: required f64 = "gammaRate2",
            f3: required bool = "deltaState3",
            f4: optional Vec<i64> = "epsilonItems4",
            f5: required i64 = "zetaLink5",
            f6: required String = "alphaAt6",
            f7: optional f64 = "betaCount7",
            f8: required bool = "gammaName8",
            f9: required Vec<i64> = "deltaRate9",
            f10: optional i64 = "epsilonState10",
            f11: required String = "zetaItems11",
            f12: required f64 = "alphaLink12",
            f13: optional bool = "betaAt13",
            f14: required Vec<i64> = "gammaCount14",
            f15: required i64 = "deltaName15",
            f16: optional String = "epsilonRate16",
            f17: required f64 = "zetaState17",
            f18: required bool = "alphaItems18",
            f19: optional Vec<i64> = "betaLink19",
            f20: required i64 = "gammaAt20",
            f21: required String = "deltaCount21",
            f22: optional f64 = "epsilonName22",
            f23: required bool = "zetaRate23",
            f24: required Vec<i64> = "alphaState24",
            f25: optional i64 = "betaItems25",
            f26: required String = "gammaLink26",
            f27: required f64 = "deltaAt27",
            f28: optional bool = "epsilonCount28",
            f29: required Vec<i64> = "zetaName29",
            f30: required i64 = "alphaRate30",
            f31: optional String = "betaState31",
            f32: required f64 = "gammaItems32",
            f33: required bool = "deltaLink33",
            f34: optional Vec<i64> = "epsilonAt34",
            f35: required i64 = "zetaCount35",
            f36: required String = "alphaName36",
            f37: optional f64 = "betaRate37",
            f38: required bool = "gammaState38",
            f39: required Vec<i64> = "deltaItems39",
            f40: optional i64 = "epsilonLink40",
            f41: required String = "zetaAt41",
            f42: required f64 = "alphaCount42",
            f43: optional bool = "betaName43",
            f44: required Vec<i64> = "gammaRate44",
            f45: required i64 = "deltaState45",
            f46: optional String = "epsilonItems46",
            f47: required f64 = "zetaLink47",
            f48: required bool = "alphaAt48",
            f49: optional Vec<i64> = "betaCount49",
            f50: required i64 = "gammaName50",
            f51: required String = "deltaRate51",
            f52: optional f64 = "epsilonState52",
            f53: required bool = "zetaItems53",
            f54: required Vec<i64> = "alphaLink54",
            f55: optional i64 = "betaAt55",
            f56: required String = "gammaCount56",
            f57: required f64 = "deltaName57",
            f58: optional bool = "epsilonRate58",
            f59: required Vec<i64> = "zetaState59",
        }
    }

    #[derive(Serialize, Deserialize)]
    pub struct Derived {
        #[serde(rename = "alphaCount0")] f0: i64,
        #[serde(rename = "betaName1", skip_serializing_if = "Option::is_none")] f1: Option<String>,
        #[serde(rename = "gammaRate2")] f2: f64,
        #[serde(rename = "deltaState3")] f3: bool,
        #[serde(rename = "epsilonItems4", skip_serializing_if = "Option::is_none")] f4: Option<Vec<i64>>,
        #[serde(rename = "zetaLink5")] f5: i64,
        #[serde(rename = "alphaAt6")] f6: String,
        #[serde(rename = "betaCount7", skip_serializing_if = "Option::is_none")] f7: Option<f64>,
        #[serde(rename = "gammaName8")] f8: bool,
        #[serde(rename = "deltaRate9")] f9: Vec<i64>,
        #[serde(rename = "epsilonState10", skip_serializing_if = "Option::is_none")] f10: Option<i64>,
        #[serde(rename = "zetaItems11")] f11: String,
        #[serde(rename = "alphaLink12")] f12: f64,
        #[serde(rename = "betaAt13", skip_serializing_if = "Option::is_none")] f13: Option<bool>,
        #[serde(rename = "gammaCount14")] f14: Vec<i64>,
        #[serde(rename = "deltaName15")] f15: i64,
        #[serde(rename = "epsilonRate16", skip_serializing_if = "Option::is_none")] f16: Option<String>,
        #[serde(rename = "zetaState17")] f17: f64,
        #[serde(rename = "alphaItems18")] f18: bool,
        #[serde(rename = "betaLink19", skip_serializing_if = "Option::is_none")] f19: Option<Vec<i64>>,
        #[serde(rename = "gammaAt20")] f20: i64,
        #[serde(rename = "deltaCount21")] f21: String,
        #[serde(rename = "epsilonName22", skip_serializing_if = "Option::is_none")] f22: Option<f64>,
        #[serde(rename = "zetaRate23")] f23: bool,
        #[serde(rename = "alphaState24")] f24: Vec<i64>,
        #[serde(rename = "betaItems25", skip_serializing_if = "Option::is_none")] f25: Option<i64>,
        #[serde(rename = "gammaLink26")] f26: String,
        #[serde(rename = "deltaAt27")] f27: f64,
        #[serde(rename = "epsilonCount28", skip_serializing_if = "Option::is_none")] f28: Option<bool>,
        #[serde(rename = "zetaName29")] f29: Vec<i64>,
        #[serde(rename = "alphaRate30")] f30: i64,
        #[serde(rename = "betaState31", skip_serializing_if = "Option::is_none")] f31: Option<String>,
        #[serde(rename = "gammaItems32")] f32: f64,
        #[serde(rename = "deltaLink33")] f33: bool,
        #[serde(rename = "epsilonAt34", skip_serializing_if = "Option::is_none")] f34: Option<Vec<i64>>,
        #[serde(rename = "zetaCount35")] f35: i64,
        #[serde(rename = "alphaName36")] f36: String,
        #[serde(rename = "betaRate37", skip_serializing_if = "Option::is_none")] f37: Option<f64>,
        #[serde(rename = "gammaState38")] f38: bool,
        #[serde(rename = "deltaItems39")] f39: Vec<i64>,
        #[serde(rename = "epsilonLink40", skip_serializing_if = "Option::is_none")] f40: Option<i64>,
        #[serde(rename = "zetaAt41")] f41: String,
        #[serde(rename = "alphaCount42")] f42: f64,
        #[serde(rename = "betaName43", skip_serializing_if = "Option::is_none")] f43: Option<bool>,
        #[serde(rename = "gammaRate44")] f44: Vec<i64>,
        #[serde(rename = "deltaState45")] f45: i64,
        #[serde(rename = "epsilonItems46", skip_serializing_if = "Option::is_none")] f46: Option<String>,
        #[serde(rename = "zetaLink47")] f47: f64,
        #[serde(rename = "alphaAt48")] f48: bool,
        #[serde(rename = "betaCount49", skip_serializing_if = "Option::is_none")] f49: Option<Vec<i64>>,
        #[serde(rename = "gammaName50")] f50: i64,
        #[serde(rename = "deltaRate51")] f51: String,
        #[serde(rename = "epsilonState52", skip_serializing_if = "Option::is_none")] f52: Option<f64>,
        #[serde(rename = "zetaItems53")] f53: bool,
        #[serde(rename = "alphaLink54")] f54: Vec<i64>,
        #[serde(rename = "betaAt55", skip_serializing_if = "Option::is_none")] f55: Option<i64>,
        #[serde(rename = "gammaCount56")] f56: String,
        #[serde(rename = "deltaName57")] f57: f64,
        #[serde(rename = "epsilonRate58", skip_serializing_if = "Option::is_none")] f58: Option<bool>,
        #[serde(rename = "zetaState59")] f59: Vec<i64>,
    }

    pub const JSON: &str = r#"{"alphaCount0":0,"betaName1":"value 1 of a text","gammaRate2":2.25,"deltaState3":true,"epsilonItems4":[1,2,3],"zetaLink5":6172835,"alphaAt6":"value 6 of a text","betaCount7":7.25,"gammaName8":true,"deltaRate9":[1,2,3],"epsilonState10":12345670,"zetaItems11":"value 11 of a text","alphaLink12":12.25,"betaAt13":true,"gammaCount14":[1,2,3],"deltaName15":18518505,"epsilonRate16":"value 16 of a text","zetaState17":17.25,"alphaItems18":true,"betaLink19":[1,2,3],"gammaAt20":24691340,"deltaCount21":"value 21 of a text","epsilonName22":22.25,"zetaRate23":true,"alphaState24":[1,2,3],"betaItems25":30864175,"gammaLink26":"value 26 of a text","deltaAt27":27.25,"epsilonCount28":true,"zetaName29":[1,2,3],"alphaRate30":37037010,"betaState31":"value 31 of a text","gammaItems32":32.25,"deltaLink33":true,"epsilonAt34":[1,2,3],"zetaCount35":43209845,"alphaName36":"value 36 of a text","betaRate37":37.25,"gammaState38":true,"deltaItems39":[1,2,3],"epsilonLink40":49382680,"zetaAt41":"value 41 of a text","alphaCount42":42.25,"betaName43":true,"gammaRate44":[1,2,3],"deltaState45":55555515,"epsilonItems46":"value 46 of a text","zetaLink47":47.25,"alphaAt48":true,"betaCount49":[1,2,3],"gammaName50":61728350,"deltaRate51":"value 51 of a text","epsilonState52":52.25,"zetaItems53":true,"alphaLink54":[1,2,3],"betaAt55":67901185,"gammaCount56":"value 56 of a text","deltaName57":57.25,"epsilonRate58":true,"zetaState59":[1,2,3]}"#;
}
