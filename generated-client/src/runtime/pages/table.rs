// SPDX-License-Identifier: 0BSD
//! `pages!`: the ways to all pages of an operation that gives one of them.

/// Adds to the call of an operation what asks for all pages.
///
/// `pages! { Name { page: Page, error: Error, item: Item = [data required], url ["next"] } }`: a page is a `Page`, whose items
/// are its field `data`; where there are several fields, each is of what the one before gives. The words are those of
/// `object!`. How the next page is found are the words of `page_next!`.
macro_rules! pages {
    ($name:ident { page: $page:ty, error: $error:ty, item: $item:ty = [$($field:ident $presence:ident),*],
        $($next:tt)+ }) => {
        $crate::runtime::pages! { $name, $page, $error, $item, [$($field $presence),*],
            $crate::runtime::page_next!($($next)+) }
    };
    ($name:ident, $page:ty, $error:ty, $item:ty, [$($field:ident $presence:ident),*], $next:expr) => {
        impl $name {
            /// Returns all pages from this one on, each requested when it is polled for.
            #[inline]
            pub fn pages(self) -> $crate::runtime::Pages<$page, $error> {
                $crate::runtime::Pages::new(self.0, &$next, |exchange| {
                    exchange.response::<$page, $error>($crate::runtime::read_json::<$page>)
                })
            }

            /// Returns the items of all pages from this one on, each page requested when it is polled for.
            #[inline]
            pub fn items(self) -> $crate::runtime::Items<$page, $item, $error> {
                $crate::runtime::Items::new(self.pages(), |page| {
                    $crate::runtime::page_items!(page $(, $field $presence)*)
                })
            }
        }
    };
}
pub(crate) use pages;

/// How the next page is found: `url [path]`, `link`, `last [path] of [path] as "parameter" while [path]`,
/// `cursor body [path] as query "parameter" while [path]`, `offset of [path] as query "parameter" until [path]` (which may
/// have a `from 1`, too), `page of [path] from 1 as query "parameter" until [path]`. Instead of `body [path]` a value may be in
/// a `header "name"`, and instead of `query "parameter"` it may go to a `header "name"` or `body [path]`.
macro_rules! page_next {
    (url [$($at:literal),*] $(,)?) => { $crate::runtime::Next::Url(&[$($at),*]) };
    (link $(,)?) => { $crate::runtime::Next::Link };
    (last [$($member:literal),*] of [$($of:literal),*] as $parameter:literal while [$($more:literal),*] $(,)?) => {
        $crate::runtime::Next::Last {
            of: &[$($of),*], member: &[$($member),*], parameter: $parameter, more: &[$($more),*],
        }
    };
    (cursor $from:ident $given:tt as $to:ident $sent:tt while [$($more:literal),*] $(,)?) => {
        $crate::runtime::Next::Cursor {
            from: $crate::runtime::page_next!(@given $from $given),
            to: $crate::runtime::page_next!(@sent $to $sent),
            more: &[$($more),*],
        }
    };
    (offset of [$($of:literal),*] as $($rest:tt)*) => {
        $crate::runtime::page_next!(offset of [$($of),*] from 0 as $($rest)*)
    };
    (offset of [$($of:literal),*] from $first:literal as $to:ident $sent:tt until [$($total:literal),*] $(,)?) => {
        $crate::runtime::Next::Offset {
            of: &[$($of),*], first: $first, to: $crate::runtime::page_next!(@sent $to $sent), total: &[$($total),*],
        }
    };
    (page of [$($of:literal),*] from $first:literal as $to:ident $sent:tt until [$($total:literal),*] $(,)?) => {
        $crate::runtime::Next::Page {
            of: &[$($of),*], first: $first, to: $crate::runtime::page_next!(@sent $to $sent), total: &[$($total),*],
        }
    };
    (@given body [$($at:literal),*]) => { $crate::runtime::CursorSource::Body(&[$($at),*]) };
    (@given header $name:literal) => { $crate::runtime::CursorSource::Header($name) };
    (@sent query $name:literal) => { $crate::runtime::CursorTarget::Query($name) };
    (@sent header $name:literal) => { $crate::runtime::CursorTarget::Header($name) };
    (@sent body [$($at:literal),*]) => { $crate::runtime::CursorTarget::Body(&[$($at),*]) };
}
pub(crate) use page_next;

/// The items of a page, where there are any.
macro_rules! page_items {
    ($page:expr) => { Some($page) };
    ($page:expr, $field:ident required) => { Some($page.$field) };
    ($page:expr, $field:ident optional) => { $page.$field };
    ($page:expr, $field:ident nullable) => { $page.$field };
    ($page:expr, $field:ident patch) => { $page.$field.into_value() };
    ($page:expr, $field:ident required $($rest:tt)+) => {
        $crate::runtime::page_items!($page.$field $($rest)+)
    };
    ($page:expr, $field:ident optional $($rest:tt)+) => {
        $crate::runtime::page_items!($page.$field? $($rest)+)
    };
    ($page:expr, $field:ident nullable $($rest:tt)+) => {
        $crate::runtime::page_items!($page.$field? $($rest)+)
    };
    ($page:expr, $field:ident patch $($rest:tt)+) => {
        $crate::runtime::page_items!($page.$field.into_value()? $($rest)+)
    };
}
pub(crate) use page_items;
