// SPDX-License-Identifier: 0BSD
//! `xml_call!`: the ways to send a call whose success is in XML.

/// Makes a struct around a [`Call`](crate::runtime::Call) the call of an operation, as `call!` does.
///
/// `xml_call! { Name => T as ROOT, E }`: the success is a `T` from XML with that root, the documented failures are `E`. Of a
/// `T` that is made of dates it is `date T as ROOT`. A type after `E` is that of the headers which the operation declares.
macro_rules! xml_call {
    ($name:ident => date $of:ty as $root:path, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::call! {
            $name, $of, $error,
            |response| ::core::option::Option::Some(response.json_of_xml(&$root).and_then(|json| json.json_date()))
            $(, $headers)?
        }
    };
    ($name:ident => $of:ty as $root:path, $error:ty $(, $headers:ty)? $(,)?) => {
        $crate::runtime::call! {
            $name, $of, $error, |response| ::core::option::Option::Some(response.xml(&$root)) $(, $headers)?
        }
    };
}
pub(crate) use xml_call;
